using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>What a municipality says of searching, in its settings.</summary>
public sealed class SearchSettings
{
    /// <summary>Lines as <see cref="SynonymLine"/> reads them; a line that says nothing is passed over.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public IEnumerable<Synonym> Pairs() => Synonyms.SelectMany(line => SynonymLine.Read(line) ?? []);
}
