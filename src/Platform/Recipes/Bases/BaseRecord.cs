using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>The base that a tenant stands on: what it said when it was applied last, and what the tenant made of that.</summary>
public sealed class BaseRecord
{
    /// <summary>The name of the base's recipe.</summary>
    public required string Id { get; init; }

    public string Version { get; set; } = "";

    /// <summary>By the name of the step: what all steps of that name said together.</summary>
    public JsonObject Said { get; set; } = [];

    /// <summary>The same as the tenant stored it.</summary>
    public JsonObject Stored { get; set; } = [];
}

/// <summary>Remembers a base, so that a newer one can be told from what the tenant changed.</summary>
public sealed class RememberBase : PlatformAction<BaseRecord, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageRecipes;

    public override string Subject(BaseRecord input) => $"{input.Id} {input.Version}".TrimEnd();

    public override async Task<Outcome<bool>> RunAsync(BaseRecord input, ActionContext context)
    {
        var stored = await context.Session.GetAsync<BaseRecord>(input.Id, context.Stop);
        if (stored is not null && stored.Version == input.Version && JsonNode.DeepEquals(stored.Said, input.Said) && JsonNode.DeepEquals(stored.Stored, input.Stored)) return false;
        var record = stored ?? new BaseRecord { Id = input.Id };
        (record.Version, record.Said, record.Stored) = (input.Version, (JsonObject)input.Said.DeepClone(), (JsonObject)input.Stored.DeepClone());
        context.Session.Save(record);
        return true;
    }
}
