using System.Text;
using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>One invented document: words in order and facet values ("f3", "v7").</summary>
internal sealed record Invented(string[] Words, (string Facet, string Value)[] Values);

/// <summary>
/// Documents of invented words, the same in every run. How often a word comes follows Zipf's law; seven facets have one
/// value for each document and three have one to three, some values far more than others.
/// </summary>
internal sealed class InventedDocuments
{
    public const int Facets = 10, ValuesPerFacet = 10;
    private const int WordCount = 30_000, ManyFrom = 7;

    /// <summary>Lengths from 24 to 120 in steps of eight: those are what Lucene's one byte for a length holds exactly.</summary>
    private const int Shortest = 24, Step = 8, Steps = 13;

    private readonly Random random = new(20261121);
    private readonly double[] until = new double[WordCount];

    public InventedDocuments(int count)
    {
        Words = InventWords();
        var total = 0.0;
        for (var rank = 0; rank < WordCount; rank++) until[rank] = total += 1.0 / (rank + 1);
        Documents = new Invented[count];
        for (var i = 0; i < count; i++) Documents[i] = Invent();
    }

    /// <summary>The most frequent first; no two have the same term.</summary>
    public string[] Words { get; }

    public Invented[] Documents { get; }

    private Invented Invent()
    {
        var words = new string[Shortest + (Step * random.Next(Steps))];
        for (var i = 0; i < words.Length; i++) words[i] = Words[Rank()];
        return new(words, [.. Enumerable.Range(0, Facets).SelectMany(Values)]);
    }

    private int Rank()
    {
        var at = Array.BinarySearch(until, random.NextDouble() * until[^1]);
        return Math.Min(WordCount - 1, at < 0 ? ~at : at);
    }

    private IEnumerable<(string, string)> Values(int facet)
    {
        var count = facet < ManyFrom ? 1 : random.Next(1, 4);
        return Enumerable.Range(0, count).Select(_ => (int)(ValuesPerFacet * Math.Pow(random.NextDouble(), 2))).Distinct().Select(value => ($"f{facet}", $"v{value}"));
    }

    private string[] InventWords()
    {
        var (words, terms) = (new List<string>(), new HashSet<string>());
        while (words.Count < WordCount)
        {
            var word = InventWord();
            if (!StopWords.Contains(word) && terms.Add(Analyzer.Term(word))) words.Add(word);
        }
        return [.. words];
    }

    private string InventWord()
    {
        const string starts = "bdfghjklmnprstvwz", middles = "aeiou", ends = "klmnrst";
        var word = new StringBuilder();
        for (var syllables = random.Next(2, 5); syllables > 0; syllables--)
            word.Append(starts[random.Next(starts.Length)]).Append(middles[random.Next(middles.Length)]).Append(random.Next(3) == 0 ? ends[random.Next(ends.Length)] : "");
        return word.ToString();
    }
}
