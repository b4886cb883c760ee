using System.Collections.Concurrent;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Payloads that were decoded lately. They live as long as the segment, which never changes, and there are never many.</summary>
internal sealed class DecodedPayloads
{
    private const int Most = 1024;
    private readonly ConcurrentDictionary<int, object> kept = new(concurrencyLevel: 2, capacity: 31);

    public T Get<T>(int document, Segment segment, Func<ReadOnlyMemory<byte>, T> decode) where T : class
    {
        if (kept.TryGetValue(document, out var found) && found is T known) return known;
        var decoded = decode(segment.Payload(document));
        // Rarely full: then the popular ones are back within a few searches.
        if (kept.Count >= Most) kept.Clear();
        kept[document] = decoded;
        return decoded;
    }
}
