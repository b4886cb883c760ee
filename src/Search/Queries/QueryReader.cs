using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// Reads what a visitor typed. Anything is allowed: a quote that is not closed reaches to the end, a
/// star ends the beginning of a word, and every other sign only separates.
/// </summary>
internal sealed class QueryReader
{
    /// <summary>Longer texts are cut: nobody types them, and work stays bounded.</summary>
    private const int LongestText = 1000;
    private const int MostUnits = 32;

    private readonly string text;
    private readonly TokenList tokens = new();
    private readonly List<QueryUnit> units = [];

    private QueryReader(string text) => this.text = text.Length > LongestText ? text[..LongestText] : text;

    /// <param name="isUnfinished">Whether the last word may be the beginning of one.</param>
    public static IReadOnlyList<QueryUnit> Read(string? text, bool isUnfinished = false)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var reader = new QueryReader(text);
        reader.Read();
        if (isUnfinished && reader.units is [.., { Whole: not null } last]) reader.units[^1] = last with { IsUnfinished = true };
        return reader.Relevant();
    }

    private void Read()
    {
        var (start, quoted) = (0, false);
        while (start <= text.Length)
        {
            var quote = text.AsSpan(start).IndexOfAny("\"“”„«»");
            var end = quote < 0 ? text.Length : start + quote;
            Analyzer.Read(text.AsSpan(start, end - start), tokens);
            if (quoted) AddPhrase(start);
            else AddUnits(start);
            (start, quoted) = (end + 1, !quoted);
        }
    }

    private void AddPhrase(int offset)
    {
        var parts = Enumerable.Range(0, tokens.Count).Where(i => !tokens[i].IsWhole).ToList();
        if (parts.Count == 0) return;
        var words = parts.ConvertAll(i => tokens.Word(i).ToString());
        var (first, last) = (tokens[parts[0]], tokens[parts[^1]]);
        units.Add(new QueryUnit(words, words.Count == 1 ? words[0] : null, true, (offset + first.Start)..(offset + last.Start + last.Length)));
    }

    private void AddUnits(int offset)
    {
        for (int first = 0, next; first < tokens.Count; first = next)
        {
            for (next = first + 1; next < tokens.Count && tokens[next].Unit == tokens[first].Unit;) next++;
            var end = offset + tokens[next - 1].Start + tokens[next - 1].Length;
            units.Add(new QueryUnit(Parts(first, next), Whole(first, next), true, (offset + tokens[first].Start)..end, end < text.Length && text[end] == '*'));
        }
    }

    private List<string> Parts(int first, int next)
    {
        var parts = new List<string>();
        for (var i = first; i < next; i++)
            if (!tokens[i].IsWhole) parts.Add(tokens.Word(i).ToString());
        return parts;
    }

    private string? Whole(int first, int next)
    {
        if (next == first + 1 || tokens[next - 1].IsWhole) return tokens.Word(next - 1).ToString();
        return null;
    }

    /// <summary>Without words that say little, when there are others, and without repetition.</summary>
    private IReadOnlyList<QueryUnit> Relevant()
    {
        var telling = units.Where(unit => unit.IsUnfinished || unit.Words.Any(word => !StopWords.Contains(word))).ToList();
        return [.. (telling.Count > 0 ? telling : units).DistinctBy(unit => (string.Join(' ', unit.Words), unit.IsUnfinished)).Take(MostUnits)];
    }
}
