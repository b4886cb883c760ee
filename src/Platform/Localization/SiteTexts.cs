using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>The texts in the settings of the site, and in the definitions of what is public.</summary>
internal sealed class SiteTexts(ContentBehavior behavior) : ITextSource
{
    public Task<IReadOnlyList<FoundText>> FindAsync(ContentLookup lookup, IDocumentReader reader, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<FoundText>>([.. OfSite(lookup.Settings), .. PublicLists.Of(lookup.Definitions).SelectMany(list => list.Types).SelectMany(type => OfType(type, lookup))]);

    private static IEnumerable<FoundText> OfSite(SiteSettings settings)
    {
        var contact = settings.Section<ContactSettings>();
        return Texts("Website", [settings.SiteName, settings.Section<LookSettings>().Tagline, contact.Name, .. contact.OpeningHours]);
    }

    private IEnumerable<FoundText> OfType(ContentTypeDefinition type, ContentLookup lookup)
    {
        var settings = type.Setting<PublicTypeSettings>();
        var fields = type.Fields.Select(entry => entry.Field).Where(field => field.Public.Name.Length > 0).ToList();
        return
        [
            .. Texts("Soorten inhoud", settings.Title, settings.Title.Length > 0 ? "" : type.DisplayName, settings.Intro, settings.Singular, settings.NounOne, settings.NounMany, settings.NounNone, settings.RelatedTitle),
            .. fields.SelectMany(field => Texts("Velden", field.Public.Label is { Length: > 0 } label ? label : field.DisplayName, field.Public.FacetLabel, field.Public.Group, field.Public.Prefix, field.Public.Unit)),
            .. fields.SelectMany(field => Texts("Keuzes", [.. behavior.Choices(field, lookup).Select(choice => choice.Label)])),
        ];
    }

    private static IEnumerable<FoundText> Texts(string context, params IEnumerable<string> texts) => texts.Where(text => text.Length > 0).Select(text => new FoundText(context, text));
}
