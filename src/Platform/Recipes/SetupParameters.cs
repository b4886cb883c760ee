using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>What Orchard Core's set-up page gives every recipe; whoever runs one may say otherwise. Never a password.</summary>
internal static class SetupParameters
{
    private const string Nobody = "admin";

    public static IReadOnlyDictionary<string, string> For(RecipeRunValues values, SiteSettings settings)
    {
        var all = new Dictionary<string, string>
        {
            ["SiteName"] = settings.SiteName is { Length: > 0 } name ? name : "Portaal",
            ["SiteTimeZone"] = settings.TimeZone().Id,
            ["AdminUserId"] = Nobody,
            ["AdminUsername"] = values.By ?? Nobody,
            ["AdminEmail"] = "",
        };
        foreach (var (parameter, value) in values.Parameters) all[parameter] = value;
        return all;
    }
}
