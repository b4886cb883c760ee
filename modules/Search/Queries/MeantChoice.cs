using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <summary>A choice of a list that a visitor named in words: a text with "15" in it says little of who may come at that age.</summary>
/// <param name="Rest">What was typed beside it; may be empty.</param>
public sealed record MeantChoice(ContentFieldDefinition Facet, FacetRange Range, string Rest)
{
    private static readonly char[] Between = [' ', '-', ',', '.', ';', '?', '!'];

    /// <summary>Of each list what its choices are asked by, the most words first: every question looks at all of it.</summary>
    private static readonly ConditionalWeakTable<PublicList, IReadOnlyList<Naming>> Known = [];

    private sealed record Naming(ContentFieldDefinition Facet, FacetRange Range, string[] Words);

    /// <summary>
    /// The choice that the most words of a text name, with how many it gives; null when there is none. What was typed beside it stays
    /// only when it narrows that to something: else it was about who asks.
    /// </summary>
    /// <param name="count">How many a choice gives together with its rest.</param>
    public static (MeantChoice Choice, long Count)? Find(string text, PublicList list, Func<MeantChoice, long> count)
    {
        var typed = Split(text);
        var named = from naming in typed.Length == 0 ? [] : Known.GetValue(list, Namings)
                    let at = At(typed, naming.Words)
                    where at >= 0
                    select new MeantChoice(naming.Facet, naming.Range, string.Join(' ', [.. typed[..at], .. typed[(at + naming.Words.Length)..]]));
        if (named.FirstOrDefault() is not { } meant) return null;
        var alone = meant with { Rest = "" };
        if (count(alone) is not (> 0 and var all)) return null;
        return meant.Rest.Length > 0 && count(meant) is > 0 and var narrowed && narrowed < all ? (meant, narrowed) : (alone, all);
    }

    private static List<Naming> Namings(PublicList list) =>
    [
        .. from facet in list.Facets
           from range in facet.Public.Ranges
           from words in range.Words ?? []
           let asked = Split(words)
           orderby asked.Length descending
           select new Naming(facet, range, asked),
    ];

    private static string[] Split(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the words begin in the text; -1 when they are not there, and of no words.</summary>
    private static int At(string[] text, string[] words)
    {
        for (var at = 0; words.Length > 0 && at + words.Length <= text.Length; at++)
            if (text.AsSpan(at, words.Length).SequenceEqual(words, StringComparer.OrdinalIgnoreCase)) return at;
        return -1;
    }
}
