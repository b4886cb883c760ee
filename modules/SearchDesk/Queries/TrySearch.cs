using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.SearchDesk.Queries;

/// <param name="IsReady">False while the index is made for the first time, or anew.</param>
/// <param name="Problem">Why it is made anew; null when it is not.</param>
/// <param name="Listed">Words of the word list that compounds are split by; 0 without the list.</param>
public sealed record IndexStatus(bool IsReady, string? Problem, int Documents, int Segments, int Words, long Reached, int Listed);

/// <param name="Times">What the score was multiplied by, for age and promotion, beside something new that is not promoted.</param>
/// <param name="Score">What its words add up to, so many times.</param>
public sealed record ExplainedHit(Card Card, IReadOnlyList<ExplanationPart> Parts, double Times, double Score);

/// <param name="IsLoosened">Nothing has all words: these come near.</param>
public sealed record TriedSearch(string Text, long Total, bool IsLoosened, string? Suggestion, IReadOnlyList<ExplainedHit> Hits);

/// <summary>Searches as a visitor of a list does, and tells how every hit came by its place.</summary>
public sealed class TrySearch(ContentIndex index, TimeProvider clock)
{
    private const int MostHits = 10;

    public IndexStatus Status()
    {
        if (index.Current is not { } searched) return new(false, null, 0, 0, 0, 0, DutchWords.List?.Count ?? 0);
        var now = searched.Current;
        return new(index.IsReady, index.IsReady ? null : searched.Problem, now.Count, now.SegmentCount, now.WordCount, now.Cursor, DutchWords.List?.Count ?? 0);
    }

    /// <param name="list">Null for all lists.</param>
    /// <param name="prominence">As the index was made with.</param>
    /// <param name="language">In which the cards are shown.</param>
    public TriedSearch Run(string text, PublicList? list, Language language, Prominence prominence)
    {
        if (text.Length == 0 || index.Current?.Current is not { } now) return new(text, 0, false, null, []);
        var query = new SearchQuery
        {
            Text = text,
            Facets = list is null ? [] : [new(IndexShape.List, list.Name)],
            Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
            Take = MostHits,
        };
        var found = now.Search(query);
        if (SearchText.IsPoor(text, found.Total)) found = now.Search(query = query with { IsLoose = true });
        return new(text, found.Total, found.Total > 0 && (found.IsLoosened || query.IsLoose), found.Suggestion,
            [.. found.Hits.Select(Explained)]);

        ExplainedHit Explained(SearchHit hit)
        {
            var why = now.Explain(query, hit.Id)!;
            var times = prominence.Now(why.Boost, clock.GetUtcNow());
            return new(StoredResult.Series(hit, language), why.Parts, times, why.Score / why.Boost * times);
        }
    }
}
