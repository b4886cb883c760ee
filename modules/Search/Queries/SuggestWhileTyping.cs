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
        var hits = searched.Current.Search(query).Hits;
        return new(searched.Current.Complete(text, MostTexts), [.. hits.Select(hit => StoredResult.Card(hit.Payload)).Select(card => (card.Title, card.Kind, card.Url))]);
    }
}
