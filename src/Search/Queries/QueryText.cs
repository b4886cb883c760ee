using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// What a visitor typed, as clauses that must all match: a word, or the words of a phrase between
/// double quotes. A quote that is not closed reaches to the end.
/// </summary>
internal static class QueryText
{
    /// <summary>Longer texts are cut: nobody types them, and work stays bounded.</summary>
    private const int LongestText = 1000;
    private const int MostClauses = 32;

    public static List<string[]> Parse(string? text)
    {
        var clauses = new List<string[]>();
        var parts = (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, LongestText)).ToString().Split('"', '“', '”', '„');
        for (var i = 0; i < parts.Length; i++)
        {
            var words = Analyzer.Tokens(parts[i]).Select(token => token.Term).ToArray();
            if (i % 2 == 1 && words.Length > 0) clauses.Add(words);
            else clauses.AddRange(words.Select(word => new[] { word }));
        }
        return [.. clauses.Take(MostClauses)];
    }
}
