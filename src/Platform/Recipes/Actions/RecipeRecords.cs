using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Expressions;
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

/// <param name="IsExport">An export repeats what a tenant has; by that it does not say it itself.</param>
public sealed record KeepStepInput(StepPlace Place, JsonObject Step, bool IsExport);

/// <summary>Keeps a step that nobody here understands, in place of what stood there before.</summary>
public sealed class KeepStep : PlatformAction<KeepStepInput, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageRecipes;

    public override string Subject(KeepStepInput input) => $"{input.Place.Recipe}:{input.Place.At}";

    public override async Task<Outcome<bool>> RunAsync(KeepStepInput input, ActionContext context)
    {
        var all = new List<KeptStep>();
        await foreach (var kept in context.Session.AllAsync<KeptStep>(context.Stop)) all.Add(kept);
        var same = all.Find(kept => JsonNode.DeepEquals(kept.Step, input.Step));
        if (same is not null && (input.IsExport || same.Places.Exists(place => place.Recipe == input.Place.Recipe))) return false;
        foreach (var former in all.Where(kept => kept.Places.Contains(input.Place)))
            if (former.Leave(place => place == input.Place)) context.Session.Save(former);
            else context.Session.Delete(former);
        var step = same ?? new KeptStep { Id = CrockfordId.New(), Step = (JsonObject)input.Step.DeepClone() };
        step.Places.Add(input.Place);
        context.Session.Save(step);
        return true;
    }
}

public sealed record DropKeptStepsInput(string Recipe, IReadOnlyList<string> Ids);

/// <summary>A recipe no longer says these steps that nobody here understands: they go, unless another one does.</summary>
public sealed class DropKeptSteps : PlatformAction<DropKeptStepsInput, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageRecipes;

    public override string Subject(DropKeptStepsInput input) => input.Recipe;

    public override async Task<Outcome<bool>> RunAsync(DropKeptStepsInput input, ActionContext context)
    {
        foreach (var id in input.Ids)
        {
            if (await context.Session.GetAsync<KeptStep>(id, context.Stop) is not { } kept) continue;
            if (kept.Leave(place => place.Recipe == input.Recipe)) context.Session.Save(kept);
            else context.Session.Delete(kept);
        }
        return true;
    }
}
