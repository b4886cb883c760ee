using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Maps;

/// <summary>Draws the tenant's areas, with the items of a list or with the place of one item.</summary>
public sealed class AreaMaps(FindContent find, FacetLabels labels)
{
    // Beyond this a drawing says no more than the counts do.
    private const int MostSpots = 500;

    // The name of the area stands under the one spot, and does not leave the drawing.
    private const double BelowSpot = 28;
    private const double HalfName = 95;

    // A letter of a name where letters are largest, on a phone; a count takes three more.
    private const double Letter = 9.2;

    /// <summary>Whether the list can be shown on the tenant's map.</summary>
    public static bool CanShow(PublicList list, ContentLookup lookup) =>
        Drawing.Of(lookup.Settings) is { } drawing && list.Facets.Any(facet => facet.Public.Name == drawing.Facet);

    /// <summary>The items that a request finds, also those of its other pages.</summary>
    /// <param name="shown">Ids of the items of this page, in order: they are numbered.</param>
    public async ValueTask<AreaMap?> OfListAsync(PublicList list, ListRequest request, ListResult result, IReadOnlyList<string> shown, Audience readers)
    {
        if (!CanShow(list, readers.Lookup) || Drawing.Of(readers.Lookup.Settings) is not { } drawing) return null;
        var facet = list.Facets.First(field => field.Public.Name == drawing.Facet);
        var hits = find.Find(list, request with { Page = 1, PageSize = MostSpots }, readers).Found.Hits;
        var places = hits.Select(hit => (StoredResult.Series(hit, readers.Language).Point, Number: Number(shown, hit.Id))).ToList();
        var spots = Spots.Lay([.. from place in places where place.Point is not null select (drawing.Projection.At(place.Point), place.Number)], drawing.Projection);
        return drawing.Map(await AreasAsync(drawing, facet, list, request, result, readers), spots) with { Elsewhere = places.Count(place => place.Point is null) };
    }

    private async Task<IReadOnlyList<MapArea>> AreasAsync(Drawing drawing, ContentFieldDefinition facet, PublicList list, ListRequest request, ListResult result, Audience readers)
    {
        var chosen = request.Facets.FirstOrDefault(choice => choice.Facet.Public.Name == drawing.Facet).Values ?? [];
        var group = await labels.GroupAsync(facet, result.Found.Facets.GetValueOrDefault(drawing.Facet, []), chosen, readers);
        var counted = group.Values.ToDictionary(choice => choice.Value, StringComparer.Ordinal);
        var areas = new List<MapArea>();
        foreach (var shape in drawing.Shapes)
        {
            var (label, choice) = ((await labels.LabelAsync(facet, shape.Value, readers)).Text, counted.GetValueOrDefault(shape.Value));
            var name = shape.Label.Length > 0 ? readers.Texts.Get(shape.Label) : label;
            areas.Add(new(name, shape.Path, Inside(shape.X, Math.Min((name.Length + 3) * Letter / 2, Projection.Width / 2)), shape.Y, choice?.Count ?? 0, $"{label}: {list.Counted(choice?.Count ?? 0, readers.Texts)}", Url(choice), choice?.Selected == true));
        }
        return areas;

        // An area with nothing in it leads nowhere.
        string? Url(FacetChoice? choice) => choice is null or { Count: 0, Selected: false } ? null
            : ListAddress.Of(list.Path, choice.Selected ? ListAddress.Without(request, drawing.Facet, choice.Value) : ListAddress.WithOnly(request, facet, choice.Value, list));
    }

    /// <summary>Where one item is; null when it has no place on the map.</summary>
    /// <param name="values">The item's values of the map's facet.</param>
    public static AreaMap? OfItem(GeoPoint point, Func<string, IReadOnlyList<FacetValue>> values, ContentLookup lookup)
    {
        if (Drawing.Of(lookup.Settings) is not { } drawing) return null;
        var spot = drawing.Projection.At(point);
        if (!drawing.Projection.Holds(spot)) return null;
        var own = values(drawing.Facet);
        // One name stands under the pin; of several it would not be clear which is meant, and the facts beside the map have them all.
        var isNamed = drawing.Shapes.Count(shape => own.Any(value => value.Value == shape.Value)) == 1;
        var under = (X: Inside(spot.X, HalfName), Y: Math.Round(Math.Min(spot.Y + BelowSpot, drawing.Projection.Height - 8), 1));
        var areas = drawing.Shapes.Select(shape => (shape, value: own.FirstOrDefault(value => value.Value == shape.Value)))
            .Select(area => new MapArea(area.value is null || !isNamed ? "" : area.shape.Label.Length > 0 ? area.shape.Label : area.value.Label, area.shape.Path, under.X, under.Y, 0, area.value?.Label ?? "", null, area.value is not null));
        return drawing.Map([.. areas], [new(spot.X, spot.Y, null)]);
    }

    /// <summary>One area among the others; null when the map has no such area.</summary>
    public static AreaMap? OfArea(string value, string label, ContentLookup lookup)
    {
        if (Drawing.Of(lookup.Settings) is not { } drawing || drawing.Shapes.All(shape => shape.Value != value)) return null;
        return drawing.Map([.. drawing.Shapes.Select(shape => shape.Value == value
            ? new MapArea(label, shape.Path, shape.X, shape.Y, 0, label, null, true)
            : new MapArea("", shape.Path, shape.X, shape.Y, 0, "", null, false))], []);
    }

    // A name at the border moves inwards until all of it can be read.
    private static double Inside(double x, double half) => Math.Round(Math.Clamp(x, half, Projection.Width - half), 1);

    private static int? Number(IReadOnlyList<string> shown, string id)
    {
        for (var at = 0; at < shown.Count; at++)
            if (shown[at] == id) return at + 1;
        return null;
    }
}
