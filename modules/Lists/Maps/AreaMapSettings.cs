using System.Globalization;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Maps;

/// <summary>
/// A schematic map as data of the tenant: no tiles, no service. Points are WGS 84, longitude first as in well-known text:
/// "5.1 52.2, 5.2 52.2, 5.2 52.3".
/// </summary>
public sealed class AreaMapSettings
{
    /// <summary>Public name of the facet whose values the areas are.</summary>
    public string Facet { get; init; } = "";

    public IReadOnlyList<AreaShape> Areas { get; init; } = [];

    /// <summary>What lies around and between: woods, water, a railway. In the order in which they are drawn.</summary>
    public IReadOnlyList<FeatureShape> Features { get; init; } = [];
}

/// <param name="Value">Of the facet.</param>
/// <param name="LabelAt">Where the name stands; empty: in the middle.</param>
/// <param name="Label">A shorter name than the facet's.</param>
public sealed record AreaShape(string Value = "", string Shape = "", string LabelAt = "", string Label = "");

/// <param name="Kind"><c>green</c>, <c>water</c> or <c>rail</c>.</param>
public sealed record FeatureShape(string Kind = "", string Shape = "");

/// <summary>Reads points as somebody typed them; what is none is left out.</summary>
internal static class Points
{
    public static IReadOnlyList<GeoPoint> Read(string text) => [.. text.Split(',').Select(Point).OfType<GeoPoint>()];

    private static GeoPoint? Point(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) && Math.Abs(longitude) <= 180
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) && Math.Abs(latitude) <= 85
            ? new(latitude, longitude) : null;
    }
}
