using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Maps;

/// <summary>A tenant's map, projected once and kept as long as its settings are.</summary>
internal sealed record Drawing(string Facet, Projection Projection, IReadOnlyList<DrawnShape> Shapes, IReadOnlyList<MapFeature> Features)
{
    private const int LeastPoints = 3;

    private static readonly ConditionalWeakTable<SiteSettings, Kept> Made = [];

    private sealed record Kept(Drawing? Drawing);

    /// <summary>Null when no area has a shape.</summary>
    public static Drawing? Of(SiteSettings site) => Made.GetValue(site, static made => new(Make(made.Section<AreaMapSettings>()))).Drawing;

    private static Drawing? Make(AreaMapSettings settings)
    {
        var shapes = settings.Areas.Select(area => (Area: area, Points: Points.Read(area.Shape))).Where(shape => shape.Points.Count >= LeastPoints).ToList();
        return shapes.Count == 0 ? null : Make(settings, shapes);
    }

    public AreaMap Map(IReadOnlyList<MapArea> areas, IReadOnlyList<MapSpot> spots) => new(Projection.Width, Projection.Height, areas, Features, spots);

    private static Drawing Make(AreaMapSettings settings, List<(AreaShape Area, IReadOnlyList<GeoPoint> Points)> shapes)
    {
        var projection = new Projection([.. shapes.SelectMany(shape => shape.Points)]);
        return new(settings.Facet, projection, [.. shapes.Select(shape => Shape(shape.Area, shape.Points, projection))],
        [
            .. from feature in settings.Features
               let points = Points.Read(feature.Shape)
               where feature.Kind is "green" or "water" or "rail" && points.Count > 1
               let middle = projection.At(Middle(points))
               select new MapFeature(feature.Kind, projection.Path(points, closed: feature.Kind != "rail"), Math.Round(middle.X, 1), Math.Round(middle.Y, 1)),
        ]);
    }

    private static GeoPoint Middle(IReadOnlyList<GeoPoint> points) => new(points.Average(point => point.Latitude), points.Average(point => point.Longitude));

    private static DrawnShape Shape(AreaShape area, IReadOnlyList<GeoPoint> points, Projection projection)
    {
        var middle = Points.Read(area.LabelAt) is [var given, ..] ? given : Middle(points);
        var (x, y) = projection.At(middle);
        return new(area.Value, area.Label, projection.Path(points, closed: true), Math.Round(x, 1), Math.Round(y, 1));
    }
}

internal sealed record DrawnShape(string Value, string Label, string Path, double X, double Y);
