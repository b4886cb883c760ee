using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Recipes.Actions;

/// <summary>Takes settings away, by name.</summary>
public sealed class RemoveSettings(ContentSession sessions) : PlatformAction<IReadOnlyList<string>, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageSettings;

    public override string Subject(IReadOnlyList<string> input) => string.Join(", ", input);

    public override async Task<Outcome<bool>> RunAsync(IReadOnlyList<string> input, ActionContext context)
    {
        if (await context.Session.GetAsync<SiteSettings>(SiteSettings.TheId, context.Stop) is not { } settings || input.Count(settings.Properties.Remove) == 0) return false;
        context.Session.Save(settings);
        await sessions.RefreshAsync(context.Session, context.Stop);
        return true;
    }
}

/// <summary>Takes roles away; those that every portal has are refused.</summary>
public sealed class RemoveRoles : PlatformAction<IReadOnlyList<string>, bool>, IPlatformAction
{
    private static readonly HashSet<string> BuiltIn = new(StringComparer.OrdinalIgnoreCase) { "Administrator", "Authenticated", "Anonymous" };

    public static Permission Needs => ChangeRoles.Needs;

    public static bool IsBuiltIn(string role) => BuiltIn.Contains(role);

    public override string Subject(IReadOnlyList<string> input) => string.Join(", ", input);

    public override IEnumerable<Problem> Validate(IReadOnlyList<string> input) => input.Where(IsBuiltIn).Select(role => new Problem("", $"De rol '{role}' heeft elke website."));

    public override async Task<Outcome<bool>> RunAsync(IReadOnlyList<string> input, ActionContext context)
    {
        foreach (var name in input)
            if (await context.Session.GetAsync<RoleRecord>(name.ToLowerInvariant(), context.Stop) is { } role) context.Session.Delete(role);
        return true;
    }
}

/// <summary>Takes layers away, by name.</summary>
public sealed class RemoveLayers : PlatformAction<IReadOnlyList<string>, bool>, IPlatformAction
{
    public static Permission Needs => ChangeLayers.Needs;

    public override string Subject(IReadOnlyList<string> input) => string.Join(", ", input);

    public override async Task<Outcome<bool>> RunAsync(IReadOnlyList<string> input, ActionContext context)
    {
        if (await context.Session.GetAsync<LayersRecord>(LayersRecord.TheId, context.Stop) is not { } record) return false;
        if (record.Layers.RemoveAll(layer => input.Contains((layer as JsonObject).Text("Name"))) == 0) return false;
        context.Session.Save(record);
        return true;
    }
}
