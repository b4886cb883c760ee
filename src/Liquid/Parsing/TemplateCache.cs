using System.Collections.Concurrent;

namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>
/// Parsed templates by their source. Holds a number of characters of source; when that is exceeded, the half that was
/// used longest ago goes. Two threads may parse the same template at once, which is harmless.
/// </summary>
internal sealed class TemplateCache(int capacity)
{
    private readonly ConcurrentDictionary<(string Source, string? Name), Entry> _entries = new();
    private readonly Lock _cleaning = new();
    private long _clock;
    private long _size;

    public LiquidTemplate GetOrAdd(string source, string? name, Func<string, string?, LiquidTemplate> parse)
    {
        if (_entries.TryGetValue((source, name), out var entry))
        {
            entry.Used = Interlocked.Increment(ref _clock);
            return entry.Template;
        }

        var template = parse(source, name);
        Keep(template);
        return template;
    }

    private void Keep(LiquidTemplate template)
    {
        var size = SizeOf(template);
        var entry = new Entry(template) { Used = Interlocked.Increment(ref _clock) };
        if (size > capacity || !_entries.TryAdd((template.Source, template.Name), entry))
        {
            return;
        }

        if (Interlocked.Add(ref _size, size) > capacity)
        {
            Clean();
        }
    }

    private void Clean()
    {
        lock (_cleaning)
        {
            foreach (var (key, entry) in _entries.ToArray().OrderBy(pair => pair.Value.Used))
            {
                if (Interlocked.Read(ref _size) <= capacity / 2)
                {
                    return;
                }

                if (_entries.TryRemove(key, out _))
                {
                    Interlocked.Add(ref _size, -SizeOf(entry.Template));
                }
            }
        }
    }

    // Nodes take room as well, also in a template of a few characters.
    private static int SizeOf(LiquidTemplate template) => template.Source.Length + 200;

    private sealed class Entry(LiquidTemplate template)
    {
        public LiquidTemplate Template => template;

        public long Used { get; set; }
    }
}
