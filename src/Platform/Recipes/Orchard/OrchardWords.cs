namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>The names that Orchard Core 4.0 knows, as far as our recipes use them.</summary>
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

    public static IReadOnlySet<string> Parts { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "AliasPart", "ArchiveLaterPart", "AuditTrailPart", "AutoroutePart", "BagPart", "ButtonPart", "CommonPart", "ContainedPart", "ContentMenuItemPart",
        "DashboardPart", "FlowPart", "FormElementLabelPart", "FormElementPart", "FormElementValidationPart", "FormInputElementPart",
        "FormInputElementVisibilityPart", "FormPart", "HtmlBodyPart", "HtmlMenuItemPart", "InputPart", "LabelPart", "LinkMenuItemPart", "LiquidPart", "ListPart",
        "LocalizationPart", "MarkdownBodyPart", "MenuItemPermissionPart", "MenuItemsListPart", "MenuPart", "PreviewPart", "PublishLaterPart", "ReCaptchaPart",
        "SearchFormPart", "SelectPart", "SeoMetaPart", "SitemapPart", "TaxonomyPart", "TermPart", "TextAreaPart", "TitlePart", "ValidationPart",
        "ValidationSummaryPart", "WidgetsListPart",
    };

    /// <summary>Shapes that Orchard Core makes and that a view of ours goes by too.</summary>
    public static IReadOnlySet<string> Shapes { get; } = new HashSet<string>(["Content", "Form", "Layout", "Menu", "MenuItem", "Pager", "Widget"], StringComparer.Ordinal);

    /// <summary>What stands on an item of any type beside its parts.</summary>
    public static IReadOnlySet<string> Beside { get; } = new HashSet<string>(["@WeldedPartSettings", "FlowMetadata", "LayerMetadata", "WidgetMetadata"], StringComparer.Ordinal);

    /// <summary>Settings that both know, with the properties that Orchard Core reads.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Shared { get; } = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
    {
        ["LocalizationSettings"] = new HashSet<string>(["DefaultCulture", "SupportedCultures", "FallBackToParentCulture"], StringComparer.Ordinal),
        ["SearchSettings"] = new HashSet<string>(["DefaultIndexProfileName", "ProviderName", "Placeholder", "PageTitle"], StringComparer.Ordinal),
    };
}
