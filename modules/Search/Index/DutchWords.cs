using System.IO.Compression;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>The word list that the build made of OpenTaal's, one for all tenants; null when it could not be restored then.</summary>
public static class DutchWords
{
    private static readonly Lazy<WordList?> Read = new(Load);

    public static WordList? List => Read.Value;

    private static WordList? Load()
    {
        using var resource = typeof(DutchWords).Assembly.GetManifestResourceStream("words");
        if (resource is null) return null;
        using var reader = new StreamReader(new BrotliStream(resource, CompressionMode.Decompress));
        return new(Lines(reader).Select(line => Word(line[..^1], line[^1] - '0')));
    }

    /// <param name="places">1 begins compounds, 2 ends them, 3 both.</param>
    private static ListedWord Word(string word, int places) => new(word, (places & 1) != 0, (places & 2) != 0);

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
