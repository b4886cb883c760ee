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

    /// <summary>Whether the list can be shown on the tenant's map.</summary>
    public static bool CanShow(PublicList list, ContentLookup lookup) =>
        Drawing.Of(lookup.Settings) is { } drawing && list.Facets.Any(facet => facet.Public.Name == drawing.Facet);

    /// <summary>The items that a request finds, also those of its other pages.</summary>
    /// <param name="shown">Ids of the items of this page, in order: they are numbered.</param>
    public async ValueTask<AreaMap?> OfListAsync(PublicList list, ListRequest request, ListResult result, IReadOnlyList<string> shown, ContentLookup lookup)
    {
        if (!CanShow(list, lookup) || Drawing.Of(lookup.Settings) is not { } drawing) return null;
        var facet = list.Facets.First(field => field.Public.Name == drawing.Facet);
        var chosen = request.Facets.FirstOrDefault(choice => choice.Facet.Public.Name == drawing.Facet).Values ?? [];
        var group = await labels.GroupAsync(facet, result.Found.Facets.GetValueOrDefault(drawing.Facet, []), chosen, lookup);
        var counted = group.Values.ToDictionary(choice => choice.Value, StringComparer.Ordinal);
        var hits = find.Find(list, request with { Page = 1, PageSize = MostSpots }, lookup).Found.Hits;
        var places = hits.Select(hit => (StoredResult.Card(hit.Payload).Point, Number: Number(shown, hit.Id))).ToList();
        var areas = drawing.Shapes.Select(shape => Area(shape, counted.GetValueOrDefault(shape.Value)));
        return drawing.Map([.. await LabeledAsync(areas, facet, lookup)], Spots.Lay([.. from place in places where place.Point is not null select (drawing.Projection.At(place.Point), place.Number)], drawing.Projection))
            with { Elsewhere = places.Count(place => place.Point is null) };

        MapArea Area(DrawnShape shape, FacetChoice? choice) => new(shape.Label, shape.Path, shape.X, shape.Y, choice?.Count ?? 0, shape.Value, Url(shape.Value, choice), choice?.Selected == true);

        string? Url(string value, FacetChoice? choice) => choice is null or { Count: 0, Selected: false } ? null
            : ListAddress.Of(list.Path, choice.Selected ? ListAddress.Without(request, drawing.Facet, value) : ListAddress.WithOnly(request, facet, value, list));

        async Task<List<MapArea>> LabeledAsync(IEnumerable<MapArea> made, ContentFieldDefinition field, ContentLookup known)
        {
            var named = new List<MapArea>();
            foreach (var area in made)
            {
                var label = await labels.LabelAsync(field, area.Text, known);
                named.Add(area with { Label = area.Label.Length > 0 ? area.Label : label, Text = $"{label}: {list.Counted(area.Count)}" });
            }
            return named;
        }
    }

    /// <summary>Where one item is; null when it has no place on the map.</summary>
    /// <param name="values">The item's values of the map's facet.</param>
    public static AreaMap? OfItem(GeoPoint point, Func<string, IReadOnlyList<FacetValue>> values, ContentLookup lookup)
    {
        if (Drawing.Of(lookup.Settings) is not { } drawing) return null;
        var spot = drawing.Projection.At(point);
        if (!drawing.Projection.Holds(spot)) return null;
        var own = values(drawing.Facet);
        var areas = drawing.Shapes.Select(shape => (shape, value: own.FirstOrDefault(value => value.Value == shape.Value)))
            .Select(area => new MapArea(area.value is null ? "" : area.shape.Label.Length > 0 ? area.shape.Label : area.value.Label, area.shape.Path, area.shape.X, area.shape.Y, 0, area.value?.Label ?? "", null, area.value is not null));
        return drawing.Map([.. areas], [new(spot.X, spot.Y, null)]);
    }

    private static int? Number(IReadOnlyList<string> shown, string id)
    {
        for (var at = 0; at < shown.Count; at++)
            if (shown[at] == id) return at + 1;
        return null;
    }
}
