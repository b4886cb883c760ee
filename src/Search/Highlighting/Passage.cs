namespace OrchardVrijwilligers.Search.Highlighting;

/// <summary>A word in a text that belongs to a clause of the query.</summary>
internal readonly record struct Mark(int Start, int End, int Clause);

/// <summary>A part of a text, short enough to show.</summary>
internal readonly record struct Passage(int Start, int End)
{
    public const int Length = 240;
    private const int Lead = 40;

    /// <summary>
    /// The passage with most of the different clauses, then most marks, then the earliest. It starts a little
    /// before its first mark, and both ends fall between words where the text has any.
    /// </summary>
    public static Passage Best(string text, IReadOnlyList<Mark> marks)
    {
        if (text.Length <= Length) return new Passage(0, text.Length);
        var first = Enumerable.Range(0, marks.Count).MaxBy(i => Worth(marks, i));
        var start = WordStart(text, Math.Max(0, Math.Min(marks[first].Start - Lead, text.Length - Length)), marks[first].Start);
        var end = Math.Min(text.Length, start + Length);
        return new Passage(start, WordEnd(text, end, marks[first].End));
    }

    private static (int Clauses, int Marks) Worth(IReadOnlyList<Mark> marks, int first)
    {
        var within = marks.Skip(first).TakeWhile(mark => mark.End <= marks[first].Start + Length - Lead).ToList();
        return (within.DistinctBy(mark => mark.Clause).Count(), within.Count);
    }

    private static int WordStart(string text, int from, int limit)
    {
        if (from == 0) return 0;
        var space = text.AsSpan(from, limit - from).IndexOf(' ');
        return space < 0 ? limit : from + space + 1;
    }

    private static int WordEnd(string text, int end, int limit)
    {
        if (end >= text.Length) return text.Length;
        var from = Math.Min(limit, end);
        var space = text.AsSpan(from, end - from).LastIndexOf(' ');
        return Math.Max(limit, space < 0 ? from : from + space);
    }
}
