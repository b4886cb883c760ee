using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Queries;

namespace OrchardVrijwilligers.Search.Highlighting;

/// <summary>Finds the best passage of each text that has any of what was asked for, and marks it there.</summary>
internal sealed class Highlighter
{
    private readonly Dictionary<string, int> clauses = new(StringComparer.Ordinal);
    private readonly TokenList tokens = new();
    private readonly IReadOnlyList<TextField> fields;

    public Highlighter(IndexDefinition definition, Clause[] asked)
    {
        fields = definition.Texts;
        for (var i = 0; i < asked.Length; i++)
            foreach (var term in asked[i].Alternatives.SelectMany(way => way.Terms)) clauses.TryAdd(term, i);
    }

    /// <summary>One highlight for every text with a match, in the order of the texts.</summary>
    public IEnumerable<Highlight> Highlight(IEnumerable<(int Field, string Text)> texts)
    {
        foreach (var (field, text) in texts)
            if (Marks(text) is { Count: > 0 } marks) yield return new Highlight(fields[field].Name, Pieces(text, marks));
    }

    private List<Mark> Marks(string text)
    {
        Analyzer.Read(text, tokens);
        var marks = new List<Mark>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!clauses.TryGetValue(KnownTerms.Of(tokens.Word(i)), out var clause)) continue;
            var mark = new Mark(tokens[i].Start, tokens[i].Start + tokens[i].Length, clause);
            for (; marks.Count > 0 && mark.Start < marks[^1].End; marks.RemoveAt(marks.Count - 1))
                mark = new Mark(Math.Min(mark.Start, marks[^1].Start), Math.Max(mark.End, marks[^1].End), clause);
            marks.Add(mark);
        }
        return marks;
    }

    private static List<HighlightPiece> Pieces(string text, List<Mark> marks)
    {
        var passage = Passage.Best(text, marks);
        var pieces = new List<HighlightPiece>();
        if (passage.Start > 0) pieces.Add(new HighlightPiece("… ", false));
        var at = passage.Start;
        foreach (var mark in marks.Where(mark => mark.Start >= passage.Start && mark.End <= passage.End))
        {
            if (mark.Start > at) pieces.Add(new HighlightPiece(text[at..mark.Start], false));
            pieces.Add(new HighlightPiece(text[mark.Start..mark.End], true));
            at = mark.End;
        }
        if (passage.End > at) pieces.Add(new HighlightPiece(text[at..passage.End], false));
        if (passage.End < text.Length) pieces.Add(new HighlightPiece(" …", false));
        return pieces;
    }
}
