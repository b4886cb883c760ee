namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Which of our features does what a feature of Orchard Core does; other ids stay as they are.</summary>
public static class FeatureNames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["OrchardCore.Contents"] = "Contents",
        ["OrchardCore.ContentTypes"] = "Contents",
        ["OrchardCore.ContentFields"] = "Contents",
        ["OrchardCore.Title"] = "Contents",
        ["OrchardCore.Alias"] = "Contents",
        ["OrchardCore.Autoroute"] = "Contents",
        ["OrchardCore.Html"] = "Contents",
        ["OrchardCore.Markdown"] = "Contents",
        ["OrchardCore.Liquid"] = "Contents",
        ["OrchardCore.PublishLater"] = "Contents",
        ["OrchardCore.ArchiveLater"] = "Contents",
        ["OrchardCore.ContentLocalization"] = "Contents",
        ["OrchardCore.Templates"] = "Contents",
        ["OrchardCore.Flows"] = "Pages",
        ["OrchardCore.Widgets"] = "Pages",
        ["OrchardCore.Layers"] = "Pages",
        ["OrchardCore.HomeRoute"] = "Pages",
        ["OrchardCore.Lists"] = "Lists",
        ["OrchardCore.Feeds"] = "Lists",
        ["OrchardCore.Menu"] = "Menus",
        ["OrchardCore.Taxonomies"] = "Taxonomies",
        ["OrchardCore.Media"] = "Media",
        ["OrchardCore.Seo"] = "Seo",
        ["OrchardCore.Sitemaps"] = "Seo",
        ["OrchardCore.Search"] = "Search",
        ["OrchardCore.Users"] = "Users",
        ["OrchardCore.Roles"] = "Users",
        ["OrchardCore.Admin"] = "Admin",
        ["OrchardCore.Settings"] = "Admin",
        ["OrchardCore.Features"] = "Admin",
        ["OrchardCore.Recipes"] = "Admin",
    };

    public static string Ours(string id) => Known.GetValueOrDefault(id, id);
}
