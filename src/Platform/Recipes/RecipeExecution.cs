using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>One run of a recipe inside the container that it asked for.</summary>
internal sealed class RecipeExecution(IServiceProvider services, LoadedRecipe recipe, RecipeRunValues values, TimeProvider clock, IProgress<string>? progress)
{
    private readonly RecipeSteps known = services.GetRequiredService<RecipeSteps>();
    private readonly List<RecipeProblem> notes = [];

    public async Task<RecipeReport> RunAsync(bool commit, CancellationToken stop)
    {
        await using var scope = services.GetRequiredService<ActionRunner>().Open(Actor.Recipe(recipe.Source.Name, values.By));
        var expressions = await StepExpressions.OpenAsync(recipe, values, scope.Reader, services, clock, stop);
        var steps = Prepare(expressions);
        for (var at = 0; at < steps.Count; at++)
        {
            progress?.Report($"Stap {at + 1} van {steps.Count}: {steps[at].Name} ({Path.GetFileName(steps[at].Recipe.File)})");
            await RunAsync(steps[at], at, scope, stop);
        }
        notes.AddRange(steps.SelectMany(step => step.Notes));
        if (await scope.Reader.GetAsync<TenantFeatures>(TenantFeatures.TheId, stop) is null)
            (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(new([], []), stop)).Demand();
        await expressions.RememberAsync(scope, stop);
        var changes = commit && progress is null ? [] : await scope.PendingAsync(stop);
        if (commit) await scope.CommitAsync(stop);
        return new(recipe.Source.Name, steps.Count, changes, notes);
    }

    // Everything is looked at before anything runs, so that one run of the checker shows all that is wrong.
    private List<StepSource> Prepare(StepExpressions expressions)
    {
        var problems = new List<RecipeProblem>();
        var steps = recipe.Steps.Select(step => new StepSource(step.Source, step.Step, expressions.Evaluate(step.Source, step.Step, problems))).ToList();
        foreach (var step in steps)
        {
            if (known.Find(step.Name) is { } handler) problems.AddRange(handler.Validate(step));
            else notes.Add(step.Node.Problem($"The step '{step.Name}' is not known here; it is kept as it is.{Near(step.Name)}"));
        }
        return problems.Count > 0 ? throw new RecipeException(problems) : steps;
    }

    private async Task RunAsync(StepSource step, int at, ActionScope scope, CancellationToken stop)
    {
        try
        {
            if (known.Find(step.Name) is { } handler) await handler.RunAsync(step, scope, stop);
            else (await scope.RunAsync<KeepStep, KeepStepInput, bool>(new($"{step.Recipe.Name}:{at}:{step.Name}", step.Data), stop)).Demand();
        }
        catch (ActionFailedException problem)
        {
            throw new RecipeException([.. problem.Problems.Select(found => step.Problem(found.Field, found.Message))]);
        }
    }

    private string Near(string name) => NearestName.Of(name, known.Names) is { } near ? $" Did you mean '{near}'?" : "";
}
