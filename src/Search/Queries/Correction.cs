using System.Text;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Another spelling of what was typed ("bedoelde je ..."), made of words that the index has.</summary>
internal sealed class Correction(Snapshot snapshot, Clause[] clauses)
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
            corrected.Append(text, at, start - at).Append(Best(clause.Unit.Whole!));
            at = end;
        }
        return corrected.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsGuessed(Clause clause) => clause.Alternatives[^1].Kind == MatchKind.Spelling;

    private string Best(string word)
    {
        var lexicon = snapshot.Words.Lexicon;
        return WordEntry.Written(lexicon.Words[snapshot.Words.Spellings(word).First().Word]).ToString();
    }
}
