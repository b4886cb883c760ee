using System.Collections.Concurrent;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The texts that were asked of a snapshot lately.</summary>
internal sealed class AskedTexts(Snapshot snapshot)
{
    /// <summary>So many ways to match a word take a few megabytes.</summary>
    private const int MostWays = 16_384;

    private readonly AskedText nothing = new(snapshot, [], any: false);

    /// <summary>One for each way of asking: whole or unfinished, strictly or loosely.</summary>
    private readonly ConcurrentDictionary<string, AskedText>[] kept = [new(), new(), new(), new()];
    private int ways;

    public AskedText Of(SearchQuery query)
    {
        if (query.Text is null or "") return nothing;
        var texts = kept[(query.IsUnfinished ? 1 : 0) + (query.IsLoose ? 2 : 0)];
        return texts.TryGetValue(query.Text, out var known) ? known : Keep(texts, query.Text, AskedText.Read(snapshot, query.Text, query.IsUnfinished, query.IsLoose));
    }

    /// <summary>Rarely full: then the popular ones are back soon.</summary>
    private AskedText Keep(ConcurrentDictionary<string, AskedText> texts, string text, AskedText asked)
    {
        if (Interlocked.Add(ref ways, asked.Ways + 1) > MostWays)
        {
            foreach (var full in kept) full.Clear();
            ways = asked.Ways + 1;
        }
        texts[text] = asked;
        return asked;
    }
}
