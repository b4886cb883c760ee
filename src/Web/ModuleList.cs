using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Web;

/// <summary>Prints what every module declares.</summary>
internal static class ModuleList
{
    public static void Write(ModuleCatalog catalog)
    {
        foreach (var module in catalog.Modules)
        {
            Console.WriteLine($"{module.Id} {module.Version}: {module.Name}");
            foreach (var feature in module.Features) Write(feature, catalog.ContributionsOf(feature.Id));
        }
        Write(new("Platform", "Platform", "", "", [], "Platform", AlwaysEnabled: true), Platform.Tenants.Blueprint.Kernel);
    }

    private static void Write(FeatureInfo feature, Contributions brings)
    {
        Console.WriteLine($"  {feature.Id}{(feature.Dependencies.Count > 0 ? $" (needs {string.Join(", ", feature.Dependencies)})" : "")}");
        Line("parts", brings.Parts.Select(type => type.Name));
        Line("fields", brings.Fields.Select(type => type.Name));
        Line("documents", brings.Documents.Select(kind => kind.Name));
        Line("indexes", brings.Indexes.Select(index => index.Name));
        Line("actions", brings.Actions.Select(action => $"{action.Name} ({action.Permission})"));
        Line("recipe steps", brings.RecipeSteps.Select(type => type.Name));
        Line("settings", brings.Settings.Concat(brings.TypeSettings).Select(type => type.Name));
        Line("jobs", brings.Jobs.Select(type => type.Name));
        Line("followers", brings.Followers.Select(type => type.Name));
        Line("permissions", brings.Permissions.Select(permission => permission.Name));
    }

    private static void Line(string what, IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        if (list.Length > 0) Console.WriteLine($"    {what}: {list}");
    }
}
