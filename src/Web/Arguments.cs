namespace OrchardVrijwilligers.Web;

/// <summary>The words and options of a command line: <c>tenant add NAME --recipe R</c>.</summary>
public sealed record Arguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    private static readonly HashSet<string> Known = ["data", "urls", "recipe", "prefix", "host", "tenant", "file", "help", "recipes", "idle", "plain", "role", "name", "json", "only", "out", "conflict", "keep", "take", "orchard"];

    public string? this[string option] => Options.GetValueOrDefault(option);

    public string[]? Hosts => this["host"]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>All values of an option that may be given more than once.</summary>
    public IReadOnlyList<string> All(string option) => this[option]?.Split('\n') ?? [];

    public static Arguments Read(IEnumerable<string> args)
    {
        var (words, options) = (new List<string>(), new Dictionary<string, string>());
        using var all = args.GetEnumerator();
        while (all.MoveNext())
        {
            if (!all.Current.StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(all.Current);
                continue;
            }
            var (name, value) = all.Current[2..].Split('=', 2) is [var key, var given] ? (key, given) : (all.Current[2..], null);
            if (!Known.Contains(name)) throw new UsageException($"The option --{name} is not known. Known are: {string.Join(", ", Known.Order().Select(option => "--" + option))}.");
            if (name is "help" or "plain" or "json" or "orchard") value ??= "true";
            if (value is null && all.MoveNext()) value = all.Current;
            if (value is null) throw new UsageException($"The option --{name} needs a value.");
            options[name] = name is "keep" or "take" && options.TryGetValue(name, out var others) ? $"{others}\n{value}" : value;
        }
        return new(words, options);
    }

    public string Demand(int word, string what) => word < Words.Count ? Words[word] : throw new UsageException($"{what} is missing. {Commands.Usage}");
}
