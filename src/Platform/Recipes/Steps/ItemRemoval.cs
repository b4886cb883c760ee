using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

/// <summary>Takes items, and what stands in an item such as terms and items of a menu, from the portal, unless another item names them.</summary>
internal sealed class ItemRemoval(ActionScope scope)
{
    private const int ToTheItem = 2;

    public async Task<IReadOnlyList<KeptThing>> RunAsync(IReadOnlyList<TreePath> gone, CancellationToken stop)
    {
        var kept = new List<KeptThing>();
        var things = await FindAsync(gone, stop);
        var use = await ContentUse.ReadAsync(scope.Reader, stop);
        // An item that stays may name another one that was to go.
        for (var found = true; found;)
        {
            var leaving = things.Where(thing => thing.IsWhole).Select(thing => thing.Item.ContentItemId).ToHashSet(StringComparer.Ordinal);
            var used = things.Select(thing => (Thing: thing, Users: use.Naming(thing.Ids, leaving))).Where(pair => pair.Users.Count > 0).ToList();
            kept.AddRange(used.Select(pair => new KeptThing(pair.Thing.Place.Text, ContentUse.Said(pair.Users))));
            found = things.RemoveAll(thing => used.Exists(pair => pair.Thing == thing)) > 0;
        }
        foreach (var thing in things.Where(thing => thing.IsWhole)) (await scope.RunAsync<DeleteContent, string, string>(thing.Item.ContentItemId, stop)).Demand();
        foreach (var item in things.Where(thing => !thing.IsWhole).GroupBy(thing => thing.Item)) await TakeOutAsync(item.Key, item, stop);
        return kept;
    }

    private async Task<List<Going>> FindAsync(IReadOnlyList<TreePath> gone, CancellationToken stop)
    {
        var things = new List<Going>();
        foreach (var place in gone)
        {
            var item = await scope.Reader.PublishedAsync(place.Keys[1], stop) ?? await scope.Reader.LatestAsync(place.Keys[1], stop);
            var inside = item is null ? null : JsonPlace.Find(item.Content, place.Keys.Skip(ToTheItem));
            // A property that the base dropped went when the item was merged.
            if (item is not null && (place.Keys.Length == ToTheItem || (inside as JsonObject)?.ContainsKey(nameof(ContentItem.ContentItemId)) == true)) things.Add(new(place, item, ContentUse.IdsIn(inside).Append(place.Last).ToHashSet(StringComparer.Ordinal)));
        }
        return things;
    }

    private async Task TakeOutAsync(ContentItem item, IEnumerable<Going> things, CancellationToken stop)
    {
        var next = item.Clone();
        foreach (var thing in things) JsonPlace.Remove(next.Content, [.. thing.Place.Keys.Skip(ToTheItem)]);
        (await scope.RunAsync<ImportContent, IReadOnlyList<ContentItem>, ImportReport>([next], stop)).Demand();
    }

    private sealed record Going(TreePath Place, ContentItem Item, IReadOnlySet<string> Ids)
    {
        public bool IsWhole => Place.Keys.Length == ToTheItem;
    }
}
