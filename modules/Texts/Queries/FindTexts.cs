using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Texts.Queries;

public enum TextState
{
    Missing,
    Standard,
    Own,
}

/// <summary>One text and how it stands in one language.</summary>
/// <param name="Plural">For other numbers than 1; null for a text without a number.</param>
/// <param name="Standard">As modules and themes have it; null when none does.</param>
/// <param name="Own">As the municipality says it; null when it does not.</param>
public sealed record TextRow(string Context, string Key, string? Plural, TextForms? Standard, TextForms? Own)
{
    /// <summary>For addresses: a text itself is too long for one.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)))[..16];

    public TextState State => Own is not null ? TextState.Own : Standard is not null ? TextState.Standard : TextState.Missing;

    public string Shown => (Own ?? Standard)?.Text ?? "";
}

/// <param name="Forms">How many plural forms the language has.</param>
public sealed record TextTable(Language Language, IReadOnlyList<TextRow> Rows, int Forms)
{
    public int Count(TextState state) => Rows.Count(row => row.State == state);
}

/// <summary>All texts that readers may see, with how they stand in a language.</summary>
public sealed class FindTexts(IEnumerable<ITextSource> sources, IDocumentStore store, ContentCache cache, Blueprint blueprint)
{
    public async Task<Languages> LanguagesAsync(CancellationToken stop) => (await cache.GetAsync(stop)).Languages;

    public async Task<TextTable> AllAsync(Language language, CancellationToken stop)
    {
        var lookup = await cache.GetAsync(stop);
        await using var session = store.OpenSession();
        var own = (await session.GetAsync<TranslationsRecord>(language.Name, stop))?.Translations ?? [];
        var (said, standard) = (own.DistinctBy(text => text.Key).ToDictionary(text => text.Key, StringComparer.Ordinal), blueprint.Texts.Of(language.Culture));
        var found = blueprint.Texts.Entries.Select(entry => new FoundText("Vaste teksten", entry.Id, entry.Plural)).ToList();
        foreach (var source in sources) found.AddRange(await source.FindAsync(lookup, session, stop));
        // What is said of a text that stands nowhere now: the page may come back.
        found.AddRange(own.Select(text => new FoundText(text.Context is { Length: > 0 } context ? context : "Overig", text.Key, text.Forms is null ? null : text.Key)));
        var rows = found.DistinctBy(text => text.Text).Select(text => new TextRow(text.Context, text.Text, text.Plural, StandardOf(text, language, standard), OwnOf(text, said)));
        return new(language, [.. rows], standard.Rule.Forms);
    }

    // In the first language every text stands as it was written.
    private static TextForms? StandardOf(FoundText text, Language language, StandardTexts standard) =>
        standard.Texts.TryGetValue(text.Text, out var forms) ? forms : language.IsFirst ? new(text.Text, text.Plural is null ? [] : [text.Text, text.Plural]) : null;

    private static TextForms? OwnOf(FoundText text, Dictionary<string, Translation> said) => said.TryGetValue(text.Text, out var own) ? new(own.Value, [.. own.Forms ?? []]) : null;
}
