using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>The names that Orchard Core 4.0 knows, as far as our recipes use them, and those of our own.</summary>
internal static class OrchardWords
{
    public static IReadOnlySet<string> Steps { get; } = new HashSet<string>(
        [
            "AdminMenu", "AdminTemplates", "Command", "Content", "ContentDefinition", "CreateOrUpdateIndexProfile", "custom-settings", "custom-user-settings",
            "DeleteContentDefinition", "deployment", "Feature", "FeatureProfiles", "Layers", "lucene-index", "lucene-index-rebuild", "lucene-index-reset", "media",
            "MediaProfiles", "OpenIdApplication", "OpenIdClientSettings", "OpenIdScope", "OpenIdServerSettings", "OpenIdValidationSettings", "Placements", "Queries",
            "RebuildIndex", "Recipes", "ReloadTenant", "ReplaceContentDefinition", "ResetIndex", "Roles", "Settings", "ShortcodeTemplates", "Sitemaps", "Templates",
            "Themes", "Translations", "UrlRewriting", "Users", "WorkflowType",
        ], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlySet<string> Fields { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "BooleanField", "ContentPickerField", "DateField", "DateTimeField", "GeoPointField", "HtmlField", "LinkField", "LocalizationSetContentPickerField",
        "MarkdownField", "MediaField", "MultiTextField", "NumericField", "TaxonomyField", "TextField", "TimeField", "UserPickerField", "YoutubeField",
    };

    public static IReadOnlySet<string> OurSettings { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        nameof(LookSettings), nameof(ContactSettings), nameof(PostalCodeSettings), nameof(PublicTypeSettings), nameof(GatheringSettings), nameof(PublicFieldSettings),
    };
}
