using System.Globalization;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Maps;

/// <summary>From degrees to the units of the drawing: equirectangular around the middle, true enough for a town.</summary>
internal sealed class Projection
{
    public const double Width = 360;
    private const double Margin = 14;
    private const double Tallest = 720;

    private readonly double west;
    private readonly double north;
    private readonly double across;
    private readonly double down;

    public Projection(IReadOnlyCollection<GeoPoint> all)
    {
        (west, north) = (all.Min(point => point.Longitude), all.Max(point => point.Latitude));
        var (wide, high) = (all.Max(point => point.Longitude) - west, north - all.Min(point => point.Latitude));
        var squeeze = Math.Cos((north - high / 2) * Math.PI / 180);
        down = (Width - 2 * Margin) / Math.Max(wide * squeeze, 1e-6);
        if (high * down > Tallest) down = Tallest / high;
        across = down * squeeze;
        Height = Math.Ceiling(high * down + 2 * Margin);
    }

    public double Height { get; }

    public (double X, double Y) At(GeoPoint point) => (Margin + (point.Longitude - west) * across, Margin + (north - point.Latitude) * down);

    public bool Holds((double X, double Y) spot) => spot.X is >= 0 and <= Width && spot.Y >= 0 && spot.Y <= Height;

    public string Path(IReadOnlyList<GeoPoint> points, bool closed) =>
        "M" + string.Join('L', points.Select(At).Select(spot => string.Create(CultureInfo.InvariantCulture, $"{spot.X:0.#} {spot.Y:0.#}"))) + (closed ? "Z" : "");
}
