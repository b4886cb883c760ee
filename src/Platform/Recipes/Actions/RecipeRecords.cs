using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Recipes.Actions;

public sealed record RememberRecipeInput(string Recipe, DateTimeOffset FirstRun, IReadOnlyDictionary<string, string> Values);

/// <summary>Keeps the values that a recipe's expressions got.</summary>
public sealed class RememberRecipe : PlatformAction<RememberRecipeInput, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageRecipes;

    public override string Subject(RememberRecipeInput input) => input.Recipe;

    public override async Task<Outcome<bool>> RunAsync(RememberRecipeInput input, ActionContext context)
    {
        var stored = await context.Session.GetAsync<RecipeMemory>(input.Recipe, context.Stop);
        var memory = stored ?? new RecipeMemory { Id = input.Recipe, FirstRun = input.FirstRun };
        var before = memory.Values.Count;
        foreach (var (path, value) in input.Values) memory.Values.TryAdd(path, value);
        if (stored is null || memory.Values.Count > before) context.Session.Save(memory);
        return true;
    }
}

public sealed record KeepStepInput(string Id, JsonObject Step);

/// <summary>Keeps a step that nobody here understands.</summary>
public sealed class KeepStep : PlatformAction<KeepStepInput, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageRecipes;

    public override string Subject(KeepStepInput input) => input.Id;

    public override async Task<Outcome<bool>> RunAsync(KeepStepInput input, ActionContext context)
    {
        // Another recipe, such as an export of this tenant, may bring the same step along.
        await foreach (var kept in context.Session.AllAsync<KeptStep>(context.Stop))
            if (JsonNode.DeepEquals(kept.Step, input.Step)) return false;
        var stored = await context.Session.GetAsync<KeptStep>(input.Id, context.Stop);
        if (stored is not null) context.Session.Delete(stored);
        context.Session.Save(new KeptStep { Id = input.Id, Step = (JsonObject)input.Step.DeepClone() });
        return true;
    }
}
