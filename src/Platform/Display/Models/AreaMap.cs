namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A drawn map of areas with what is in them. View <c>AreaMap</c>. All measures are in units of <see cref="Width"/> by <see cref="Height"/>.</summary>
/// <param name="Spots">One for each item that has a place.</param>
public sealed record AreaMap(double Width, double Height, IReadOnlyList<MapArea> Areas, IReadOnlyList<MapFeature> Features, IReadOnlyList<MapSpot> Spots)
{
    /// <summary>How many items have no place and so no spot.</summary>
    public long Elsewhere { get; init; }
}

/// <param name="Path">As in the attribute <c>d</c> of an SVG path.</param>
/// <param name="X">Middle of the label.</param>
/// <param name="Text">Label and count in words, for whoever does not see the map: "Zuid: 12 boeken".</param>
/// <param name="Url">The list with this area chosen, or without it when it is; null when the map is only a picture.</param>
public sealed record MapArea(string Label, string Path, double X, double Y, long Count, string Text, string? Url, bool Selected);

/// <param name="Kind"><c>green</c>, <c>water</c> or <c>rail</c>.</param>
/// <param name="X">Its middle, for a sign in it.</param>
public sealed record MapFeature(string Kind, string Path, double X, double Y);

/// <param name="Number">The item's number in the list beside the map; null when it is on another page of the list.</param>
public sealed record MapSpot(double X, double Y, int? Number);
