using System.Collections.Concurrent;
using System.Globalization;
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
    private const int LongestText = 100, MostTexts = 4, MostTitles = 4, MostLookedAt = 40, MostRemembered = 2000;
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
            Take = MostLookedAt,
        };
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Who types looks for a title that has the words; what has them in its text comes after those.
        var cards = now.Search(query).Hits.Select(hit => StoredResult.Series(hit, language)).OrderByDescending(card => words.Sum(word => Fit(card.Title, word))).Take(MostTitles);
        return new([.. now.Complete(text, 2 * MostTexts).Where(finished => Finds(now, query, finished)).Take(MostTexts)], [.. cards.Select(card => (card.Title, card.Kind, card.Url))]);
    }

    /// <summary>2 when a word of the title begins like this, 1 when one has it within, 0 when none has it.</summary>
    private static int Fit(string title, string word)
    {
        var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(title, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
        return at < 0 ? 0 : at == 0 || !char.IsLetterOrDigit(title[at - 1]) ? 2 : 1;
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
