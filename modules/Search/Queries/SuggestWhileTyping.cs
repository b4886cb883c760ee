using System.Collections.Concurrent;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <param name="Texts">What was typed with its last word finished.</param>
public sealed record Suggestions(IReadOnlyList<string> Texts, IReadOnlyList<(string Title, string Kind, string Path)> Titles);

/// <summary>What a visitor may be typing: words that the content has, and the titles that would be found first.</summary>
public sealed class SuggestWhileTyping(ContentIndex index, TimeProvider clock)
{
    private const int LongestText = 100, MostTexts = 4, MostTitles = 4, MostRemembered = 2000;
    private static readonly Suggestions None = new([], []);
    private volatile Memory remembered = new(null, 0);

    /// <param name="list">Null for all of them.</param>
    /// <param name="language">Of the reader.</param>
    public Suggestions Find(string typed, PublicList? list, Language language)
    {
        var text = SearchText.Clean(typed, LongestText);
        if (text.Length < 2 || index.Current?.Current is not { } now) return None;
        var memory = MemoryOf(now);
        if (memory.Answers.TryGetValue((text, list?.Name, language.Name), out var known)) return known;
        var found = Find(now, text, list, language);
        if (memory.Answers.Count < MostRemembered) memory.Answers.TryAdd((text, list?.Name, language.Name), found);
        return found;
    }

    private Suggestions Find(Snapshot now, string text, PublicList? list, Language language)
    {
        var query = new SearchQuery
        {
            Text = text,
            IsUnfinished = true,
            Facets = [.. list is null ? [] : (FacetFilter[])[new(IndexShape.List, list.Name)], .. IndexShape.For(language)],
            Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
            Take = MostTitles,
        };
        var hits = now.Search(query).Hits;
        return new([.. now.Complete(text, 2 * MostTexts).Where(finished => Finds(now, query, finished)).Take(MostTexts)], [.. hits.Select(hit => StoredResult.Card(hit, language)).Select(card => (card.Title, card.Kind, card.Url))]);
    }

    /// <summary>Whether something has all of it: nobody is helped by a suggestion that leads nowhere.</summary>
    private static bool Finds(Snapshot now, SearchQuery query, string text) =>
        now.Search(query with { Text = text, IsUnfinished = false, Take = 0 }) is { Total: > 0, IsLoosened: false };

    // All visitors type the same beginnings. An answer holds for as long as the index does, and a minute at most: things pass.
    private Memory MemoryOf(Snapshot now)
    {
        var minute = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        var memory = remembered;
        return ReferenceEquals(memory.Of, now) && memory.Minute == minute ? memory : remembered = new(now, minute);
    }

    private sealed record Memory(Snapshot? Of, long Minute)
    {
        public ConcurrentDictionary<(string Text, string? List, string Language), Suggestions> Answers { get; } = new();
    }
}
