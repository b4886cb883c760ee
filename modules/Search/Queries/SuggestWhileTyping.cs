using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <param name="Texts">What was typed with its last word finished.</param>
public sealed record Suggestions(IReadOnlyList<string> Texts, IReadOnlyList<(string Title, string Kind, string Path)> Titles);

/// <summary>What a visitor may be typing: words that the content has, and the titles that would be found first.</summary>
public sealed class SuggestWhileTyping(ContentIndex index, TimeProvider clock)
{
    private const int LongestText = 100, MostTexts = 4, MostTitles = 4;
    private static readonly Suggestions None = new([], []);

    /// <param name="list">Null for all of them.</param>
    public Suggestions Find(string typed, PublicList? list)
    {
        var text = SearchText.Clean(typed, LongestText);
        if (text.Length < 2 || index.Current is not { } searched) return None;
        var query = new SearchQuery
        {
            Text = text,
            IsUnfinished = true,
            Facets = list is null ? [] : [new(IndexShape.List, list.Name)],
            Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
            Take = MostTitles,
        };
        var now = searched.Current;
        var hits = now.Search(query).Hits;
        return new([.. now.Complete(text, 2 * MostTexts).Where(finished => Finds(now, query, finished)).Take(MostTexts)], [.. hits.Select(hit => StoredResult.Card(hit.Payload)).Select(card => (card.Title, card.Kind, card.Url))]);
    }

    /// <summary>Whether something has all of it: nobody is helped by a suggestion that leads nowhere.</summary>
    private static bool Finds(Snapshot now, SearchQuery query, string text) =>
        now.Search(query with { Text = text, IsUnfinished = false, Take = 0 }) is { Total: > 0, IsLoosened: false };
}
