namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>What becomes of a feature id that a recipe names.</summary>
public enum FeatureFate
{
    /// <summary>One of our features does it, or the id is one of ours.</summary>
    Ours,

    /// <summary>The kernel or the host does it for every tenant.</summary>
    Always,

    /// <summary>Orchard Core has it and we do not: the id is kept and travels on.</summary>
    Kept,
}

/// <summary>Which of our features does what a feature of Orchard Core does (its feature ids as of 4.0); other ids stay as they are.</summary>
public static class FeatureNames
{
    private static readonly Dictionary<string, string[]> ByOurs = new(StringComparer.Ordinal)
    {
        ["Contents"] =
        [
            "Contents", "ContentTypes", "ContentFields", "Title", "Alias", "Autoroute", "Html", "Markdown", "Liquid", "PublishLater", "ArchiveLater",
            "ContentLocalization", "Templates", "CustomSettings",
        ],
        ["Pages"] = ["Flows", "Widgets", "Layers", "HomeRoute", "Rules", "Forms"],
        ["Lists"] = ["Lists", "Feeds", "OpenApi"],
        ["Menus"] = ["Menu", "Navigation"],
        ["Taxonomies"] = ["Taxonomies", "Taxonomies.ContentsAdminList"],
        ["Media"] = ["Media", "Media.Cache", "Media.Slugify", "Media.ImageSharpV3"],
        ["Seo"] = ["Seo", "Sitemaps", "Sitemaps.Cleanup"],
        ["Search"] = ["Search", "Indexing", "Indexing.Worker", "Lucene", "Lucene.Worker", "Search.Lucene", "Search.Lucene.Worker"],
        ["Users"] = ["Users", "Users.Core", "Roles", "Roles.Core"],
        ["Admin"] = ["Admin", "AdminDashboard", "Settings", "Features", "Recipes", "AuditTrail", "Themes", "Users.AuditTrail"],
    };

    private static readonly HashSet<string> AlwaysThere = new(
        [
            "BackgroundTasks", "DynamicCache", "HealthChecks", "Https", "Liquid.Core", "Localization", "Recipes.Core", "Resources", "ResponseCompression",
            "ReverseProxy", "Scripting", "Security", "Setup", "AutoSetup", "Tenants", "RateLimits", "Diagnostics",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Themes = ["TheTheme", "TheAdmin", "TheBlogTheme", "TheAgencyTheme", "TheComingSoonTheme", "SafeMode"];

    private const string Prefix = "OrchardCore.";

    private static readonly Dictionary<string, string> Known = ByOurs
        .SelectMany(entry => entry.Value.Select(theirs => (Theirs: Prefix + theirs, Ours: entry.Key)))
        .ToDictionary(pair => pair.Theirs, pair => pair.Ours, StringComparer.OrdinalIgnoreCase);

    /// <summary>Their id and ours, for documents and tests.</summary>
    public static IReadOnlyDictionary<string, string> All => Known;

    public static string Ours(string id) => Known.GetValueOrDefault(id, id);

    /// <summary>Ids that are not Orchard Core's own are taken for ours, also when no module has them.</summary>
    public static FeatureFate FateOf(string id) =>
        Known.ContainsKey(id) ? FeatureFate.Ours
        : Themes.Contains(id, StringComparer.OrdinalIgnoreCase) ? FeatureFate.Kept
        : !id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? FeatureFate.Ours
        : AlwaysThere.Contains(id[Prefix.Length..]) ? FeatureFate.Always : FeatureFate.Kept;
}
