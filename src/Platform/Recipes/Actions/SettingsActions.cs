using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes.Actions;

/// <summary>Puts site properties and whole sections in place of the present ones; what is not named stays.</summary>
public sealed class ChangeSettings(ContentSession sessions) : PlatformAction<JsonObject, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageSettings;

    public override string Subject(JsonObject input) => string.Join(", ", input.Select(property => property.Key));

    public override async Task<Outcome<bool>> RunAsync(JsonObject input, ActionContext context)
    {
        var settings = await context.Session.GetAsync<SiteSettings>(SiteSettings.TheId, context.Stop) ?? new();
        var before = settings.Properties.ToJsonString();
        foreach (var (name, value) in input) settings.Properties[name] = value?.DeepClone();
        if (settings.Properties.ToJsonString() == before) return false;
        context.Session.Save(settings);
        await sessions.RefreshAsync(context.Session, context.Stop);
        return true;
    }
}

/// <param name="Theme">Null leaves the theme.</param>
public sealed record ChangeFeaturesInput(IReadOnlyList<string> Enable, IReadOnlyList<string> Disable, string? Theme = null);

/// <summary>Switches features on (with what they need) and off (with what needs them).</summary>
public sealed class ChangeFeatures(Modules.ModuleCatalog catalog) : PlatformAction<ChangeFeaturesInput, IReadOnlyList<string>>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageFeatures;

    public override string Subject(ChangeFeaturesInput input) =>
        string.Join(", ", input.Enable.Select(id => "+" + id).Concat(input.Disable.Select(id => "-" + id)).Concat(input.Theme is null ? [] : [input.Theme]));

    public override async Task<Outcome<IReadOnlyList<string>>> RunAsync(ChangeFeaturesInput input, ActionContext context)
    {
        var stored = await context.Session.GetAsync<TenantFeatures>(TenantFeatures.TheId, context.Stop);
        var features = stored ?? new();
        var (enabled, theme, problem) = Work(features, input);
        if (problem is not null) return Outcome.Invalid("", problem);
        // Stored even when nothing is on: a tenant that has no features stored has lost its database.
        if (stored is not null && enabled.SequenceEqual(features.Enabled) && theme == features.Theme) return Done(enabled);
        features.Enabled.Clear();
        features.Enabled.AddRange(enabled);
        features.Theme = theme;
        context.Session.Save(features);
        context.ReloadsTenant = true;
        if (stored is not null) context.Plan(BringUpContentJob.Name, "features", context.Now);
        return Done(enabled);
    }

    private (List<string> Enabled, string Theme, string? Problem) Work(TenantFeatures features, ChangeFeaturesInput input)
    {
        try
        {
            var (enabled, theme) = FeatureChange.Apply(catalog.Graph, features, input);
            return (enabled, theme, null);
        }
        catch (Modules.FeatureGraphException problem)
        {
            return ([], "", problem.Message);
        }
    }

    private static Outcome<IReadOnlyList<string>> Done(IReadOnlyList<string> enabled) => new(OutcomeKind.Done, enabled, []);
}

/// <summary>Works out a change of features without writing: a recipe needs to know it before it runs.</summary>
public static class FeatureChange
{
    /// <summary>Throws <see cref="Modules.FeatureGraphException"/> when the wanted set cannot be on together.</summary>
    public static (List<string> Enabled, string Theme) Apply(Modules.FeatureGraph graph, TenantFeatures present, ChangeFeaturesInput change)
    {
        var off = change.Disable.SelectMany(id => graph.DependentsOf(id, present.Enabled).Append(id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var theme = change.Theme ?? present.Theme;
        Demand(graph, off, theme);
        var kept = present.Enabled.Where(id => !off.Contains(id)).ToList();
        var wanted = kept.Where(id => graph.ProblemWith(id) is null).Concat(change.Enable.Where(id => graph.Find(id) is not null));
        if (theme.Length > 0 && graph.Find(theme) is not null) wanted = wanted.Append(theme);
        // What cannot run here now, since its module was taken away or never came, comes on when that changes.
        var waiting = kept.Where(id => graph.ProblemWith(id) is not null).Concat(change.Enable.Where(id => graph.Find(id) is null && !off.Contains(id)));
        return ([.. graph.Resolve(wanted).Select(feature => feature.Id).Concat(waiting).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)], theme);
    }

    private static void Demand(Modules.FeatureGraph graph, IReadOnlySet<string> off, string theme)
    {
        if (graph.Find(theme) is { IsTheme: false }) throw new Modules.FeatureGraphException($"The feature '{theme}' is no theme.");
        if (off.Contains(theme)) throw new Modules.FeatureGraphException($"The feature '{theme}' is the theme of the site: choose another theme first.");
        if (graph.All.FirstOrDefault(feature => feature.AlwaysEnabled && off.Contains(feature.Id)) is { } always)
            throw new Modules.FeatureGraphException($"The feature '{always.Id}' is always on.");
    }
}

/// <param name="Behavior">Orchard Core's Replace, Add or Remove.</param>
public sealed record RoleChange(string Name, string? Description, IReadOnlyList<string> Permissions, string Behavior);

/// <summary>Makes roles and sets what they may do. A permission that nobody knows is kept by name.</summary>
public sealed class ChangeRoles : PlatformAction<IReadOnlyList<RoleChange>, bool>, IPlatformAction
{
    public static Permission Needs { get; } = new("ManageRoles", "Rollen beheren");

    public override string Subject(IReadOnlyList<RoleChange> input) => string.Join(", ", input.Select(role => role.Name));

    public override async Task<Outcome<bool>> RunAsync(IReadOnlyList<RoleChange> input, ActionContext context)
    {
        foreach (var change in input)
        {
            var stored = await context.Session.GetAsync<RoleRecord>(change.Name.ToLowerInvariant(), context.Stop);
            var role = stored ?? new RoleRecord { Name = change.Name };
            var permissions = change.Behavior.ToLowerInvariant() switch
            {
                "add" => role.Permissions.Union(change.Permissions),
                "remove" => role.Permissions.Except(change.Permissions),
                _ => change.Permissions.Distinct(),
            };
            var (list, description) = (permissions.Order(StringComparer.Ordinal).ToList(), change.Description ?? role.Description);
            if (stored is not null && list.SequenceEqual(role.Permissions) && description == role.Description) continue;
            (role.Permissions, role.Description) = (list, description);
            context.Session.Save(role);
        }
        return true;
    }
}

/// <summary>Puts layers in place of those with the same name.</summary>
public sealed class ChangeLayers : PlatformAction<JsonArray, bool>, IPlatformAction
{
    public static Permission Needs { get; } = new("ManageLayers", "Lagen beheren");

    public override async Task<Outcome<bool>> RunAsync(JsonArray input, ActionContext context)
    {
        var record = await context.Session.GetAsync<LayersRecord>(LayersRecord.TheId, context.Stop) ?? new();
        if (!NamedList.Merge(record.Layers, input)) return false;
        context.Session.Save(record);
        return true;
    }
}

/// <summary>Puts the tenant's own templates in place of those with the same name; null removes one.</summary>
public sealed class ChangeTemplates : PlatformAction<JsonObject, bool>, IPlatformAction
{
    public static Permission Needs { get; } = new("ManageTemplates", "Sjablonen beheren");

    public override string Subject(JsonObject input) => string.Join(", ", input.Select(template => template.Key));

    public override async Task<Outcome<bool>> RunAsync(JsonObject input, ActionContext context)
    {
        var record = await context.Session.GetAsync<TemplatesRecord>(TemplatesRecord.TheId, context.Stop) ?? new();
        var before = record.Templates.ToJsonString();
        foreach (var (name, template) in input)
        {
            if (template is null) record.Templates.Remove(name);
            else record.Templates[name] = template.DeepClone();
        }
        if (record.Templates.ToJsonString() == before) return false;
        context.Session.Save(record);
        return true;
    }
}

internal static class NamedList
{
    /// <summary>Replaces items of the same <c>Name</c> and adds new ones; false when nothing changed.</summary>
    public static bool Merge(JsonArray target, JsonArray source)
    {
        var changed = false;
        foreach (var item in source.OfType<JsonObject>())
        {
            var at = target.OfType<JsonObject>().ToList().FindIndex(other => other.Text("Name") == item.Text("Name"));
            if (at >= 0 && JsonNode.DeepEquals(target[at], item)) continue;
            if (at >= 0) target[at] = item.DeepClone();
            else target.Add(item.DeepClone());
            changed = true;
        }
        return changed;
    }
}
