using System.Collections.Frozen;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>The languages of a tenant with their texts, as they stand in the store now. Immutable.</summary>
public sealed class TenantTexts
{
    private readonly Dictionary<string, Texts> texts;

    private TenantTexts(Languages languages, Dictionary<string, Texts> texts) => (Languages, this.texts) = (languages, texts);

    public Languages Languages { get; }

    public Texts Of(Language language) => texts.GetValueOrDefault(language.Name) ?? Texts.AsWritten;

    public static async Task<TenantTexts> ReadAsync(SiteSettings settings, TextCatalog catalog, IDocumentReader reader, CancellationToken stop)
    {
        var (languages, texts) = (new Languages(settings.Section<LocalizationSettings>()), new Dictionary<string, Texts>(StringComparer.Ordinal));
        foreach (var language in languages.All)
        {
            var (standard, own) = (catalog.Of(language.Culture), await reader.GetAsync<TranslationsRecord>(language.Name, stop));
            var said = (own?.Translations ?? []).DistinctBy(text => text.Key).ToFrozenDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);
            texts[language.Name] = new(language.Culture, standard.Texts, said, standard.Rule);
        }
        return new(languages, texts);
    }
}
