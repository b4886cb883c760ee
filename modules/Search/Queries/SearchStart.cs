using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <summary>Ways in for who has no word yet: what there is most of, and all kinds of things that the portal has.</summary>
public sealed class SearchStart(ContentIndex index, ContentBehavior behavior, TimeProvider clock)
{
    private const int Most = 6;

    public IReadOnlyList<FacetTilesBlock> Of(Audience readers)
    {
        var lists = PublicLists.Of(readers.Lookup.Definitions).Where(list => list.Settings is { Search: true, Listed: true })
            .Select(list => (List: list, Found: index.Search(All(list, readers)))).Where(known => known.Found.Total > 0).ToList();
        if (lists.Count == 0) return [];
        var kinds = lists.Select(known => new FacetChoice(known.List.Name, readers.Texts.Get(known.List.Title), known.Found.Total, false, Icon: known.List.Settings.Icon, Url: known.List.Path));
        return [.. Often(lists[0].List, lists[0].Found, readers), new(readers.Texts.Get("Of kijk per soort"), "", [.. kinds])];
    }

    // By what one does, which has pictures: as on a card, what comes later says it more exactly.
    private IEnumerable<FacetTilesBlock> Often(PublicList list, SearchResult found, Audience readers)
    {
        if (Shown(list).Select(facet => (Facet: facet, Choices: Choices(facet, readers))).LastOrDefault(known => known.Choices.Exists(choice => choice.Scene.Length > 0)) is not { Facet: { } facet, Choices: var choices }) yield break;
        var counts = found.Facets[facet.Public.Name].ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
        var tiles = choices.Where(choice => counts.ContainsKey(choice.Value)).OrderByDescending(choice => counts[choice.Value]).Take(Most)
            .Select(choice => new FacetChoice(choice.Value, choice.Label, counts[choice.Value], false, Scene: choice.Scene, Icon: choice.Icon, Tint: choice.Tint, Language: choice.Language,
                Url: $"{list.Path}?{facet.Public.Name}={Uri.EscapeDataString(choice.Value)}"));
        yield return new(readers.Texts.Get("Hier is veel te doen"), list.Path, [.. tiles], readers.Texts.Get(list.NounMany), readers.Texts.Get(list.NounOne));
    }

    private List<FacetValue> Choices(ContentFieldDefinition facet, Audience readers) =>
        [.. behavior.Choices(facet, readers.Lookup).Select(choice => choice.For(readers.Texts, readers.Lookup.Languages))];

    private static IEnumerable<ContentFieldDefinition> Shown(PublicList list) => list.Facets.Where(facet => !facet.Public.FacetHidden);

    private SearchQuery All(PublicList list, Audience readers) => new()
    {
        Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(readers.Language)],
        Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
        CountFacets = [.. Shown(list).Select(facet => facet.Public.Name)],
        Take = 0,
    };
}
