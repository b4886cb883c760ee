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

    [ThreadStatic]
    private static TokenList? scratch;

    private readonly string text;
    private readonly TokenList tokens = scratch ??= new TokenList();
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
        var words = Parts(0, tokens.Count);
        if (words.Length > 0) units.Add(new QueryUnit(words, words.Length == 1 ? words[0] : null, true, Place(offset, 0, tokens.Count), IsQuoted: true));
    }

    private void AddUnits(int offset)
    {
        for (int first = 0, next; first < tokens.Count; first = next)
        {
            for (next = first + 1; next < tokens.Count && tokens[next].Unit == tokens[first].Unit;) next++;
            var (place, parts) = (Place(offset, first, next), Parts(first, next));
            var whole = parts.Length == 1 ? parts[0] : tokens[next - 1].IsWhole ? tokens.Word(next - 1).ToString() : null;
            var end = place.End.Value;
            units.Add(new QueryUnit(parts, whole, true, place, end < text.Length && text[end] == '*'));
        }
    }

    private Range Place(int offset, int first, int next) =>
        (offset + tokens[first].Start)..(offset + tokens[next - 1].Start + tokens[next - 1].Length);

    private string[] Parts(int first, int next)
    {
        var count = 0;
        for (var i = first; i < next; i++)
            if (!tokens[i].IsWhole) count++;
        var parts = new string[count];
        for (int i = first, part = 0; i < next; i++)
            if (!tokens[i].IsWhole) parts[part++] = tokens.Word(i).ToString();
        return parts;
    }

    /// <summary>Without words that say little, when there are others, and without repetition.</summary>
    private List<QueryUnit> Relevant()
    {
        var isTelling = units.Exists(unit => unit.IsTelling);
        var relevant = new List<QueryUnit>(Math.Min(units.Count, MostUnits));
        foreach (var unit in units)
        {
            if (relevant.Count == MostUnits) break;
            if ((unit.IsTelling || !isTelling) && !relevant.Exists(unit.SaysTheSame)) relevant.Add(unit);
        }
        return relevant;
    }
}
