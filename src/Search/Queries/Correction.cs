using System.Text;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Another spelling of what was typed ("bedoelde je ..."), made of words that the index has.</summary>
internal sealed class Correction(Clause[] clauses)
{
    /// <summary>The text with the best spelling for each word that was found only by guessing; null when there is nothing to correct.</summary>
    public string? Of(string? text)
    {
        if (text is null || !Array.Exists(clauses, IsGuessed)) return null;
        var corrected = new StringBuilder();
        var at = 0;
        foreach (var clause in clauses.Where(IsGuessed))
        {
            var (start, end) = (clause.Unit.Place.Start.Value, clause.Unit.Place.End.Value);
            corrected.Append(text, at, start - at).Append(Best(clause));
            at = end;
        }
        return corrected.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsGuessed(Clause clause) => clause.Alternatives[^1].Kind == MatchKind.Spelling;

    /// <summary>The first of the spellings is the most frequent.</summary>
    private static string Best(Clause clause) => clause.Alternatives.Find(way => way.Kind == MatchKind.Spelling)!.Spelling!;
}
