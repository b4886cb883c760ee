namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>What a tenant says itself in one language, its first language too. One document a language.</summary>
public sealed class TranslationsRecord
{
    /// <summary>Name of these documents in the change feed.</summary>
    public const string Kind = "translations";

    /// <summary>Name of the culture, as <see cref="System.Globalization.CultureInfo"/> spells it.</summary>
    public required string Id { get; init; }

    public List<Translation> Translations { get; init; } = [];
}

/// <summary>A translation in Orchard Core's shape (data localization), with the plural forms that it has no place for.</summary>
/// <param name="Context">Where the text stands, for people.</param>
/// <param name="Key">The text as it was written first.</param>
/// <param name="Forms">For a text with a number: one for each plural form; the first is <paramref name="Value"/>.</param>
public sealed record Translation(string Context, string Key, string Value, IReadOnlyList<string>? Forms = null)
{
    internal TextForms Text => new(Value, [.. Forms ?? []]);

    internal bool Says(Translation other) => Context == other.Context && Key == other.Key && Value == other.Value && (Forms ?? []).SequenceEqual(other.Forms ?? []);
}
