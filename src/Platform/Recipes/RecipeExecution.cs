using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Orchard;
using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>One run of a recipe inside the container that it asked for.</summary>
internal sealed class RecipeExecution(IServiceProvider services, LoadedRecipe recipe, RecipeRunValues values, TimeProvider clock, IProgress<string>? progress)
{
    private readonly RecipeSteps known = services.GetRequiredService<RecipeSteps>();
    private readonly RecipeSchema schema = services.GetRequiredService<RecipeSchema>();
    private readonly List<RecipeProblem> notes = [];
    private readonly List<RecipeProblem> missing = [.. recipe.Problems];
    private BaseMerge? merge;

    public async Task<RecipeReport> RunAsync(bool commit, CancellationToken stop)
    {
        await using var scope = services.GetRequiredService<ActionRunner>().Open(Actor.Recipe(recipe.Source.Name, values.By));
        var expressions = await StepExpressions.OpenAsync(recipe, values, scope.Reader, services, clock, stop);
        var steps = Read(expressions, commit);
        var atBase = await MergeAsync(steps, scope, stop);
        if (commit) DemandSettled();
        Check(steps);
        var watch = commit ? null : new PlanWatch(scope);
        for (var at = 0; at < steps.Count; at++)
        {
            progress?.Report($"Stap {at + 1} van {steps.Count}: {steps[at].Name} ({Path.GetFileName(steps[at].Recipe.File)})");
            watch?.Before(steps[at]);
            var isKnown = known.Find(steps[at].Name) is not null;
            await RunAsync(steps[at], new((at < atBase ? BaseSource : recipe.Source).Name, $"{at}:{steps[at].Name}"), scope, stop);
            if (watch is not null) await watch.AfterAsync(steps[at], isKnown, merge?.Conflicts.GetValueOrDefault(steps[at]) ?? [], stop);
            if (at == atBase - 1) await RememberBaseAsync(scope, stop);
        }
        var kept = merge is null ? [] : await BaseRemoval.RunAsync(merge.Gone, known, scope, stop);
        if (merge is not null) await GoneSteps.RunAsync(BaseSource.Name, merge.Former, steps[..atBase], known, scope, stop);
        if (merge is not null && watch is not null) await watch.AfterBaseAsync(BaseSource, merge.DroppedConflicts, kept, stop);
        notes.AddRange(steps.SelectMany(step => step.Notes));
        if (await scope.Reader.GetAsync<TenantFeatures>(TenantFeatures.TheId, stop) is null)
            (await scope.RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(new([], []), stop)).Demand();
        await expressions.RememberAsync(scope, stop);
        var changes = commit && progress is null ? [] : await scope.PendingAsync(stop);
        if (commit) await scope.CommitAsync(stop);
        return new(recipe.Source.Name, steps.Count, changes, notes) { Plan = watch?.Steps ?? [], Kept = kept, Missing = missing };
    }

    private List<StepSource> Read(StepExpressions expressions, bool commit)
    {
        var problems = new List<RecipeProblem>();
        var steps = recipe.Steps.Select(step => Read(step.Source, step.Step, expressions, problems)).ToList();
        foreach (var step in steps)
        {
            // The step's own words say more than the schema's.
            var found = (known.Find(step.Name)?.Validate(step) ?? []).ToList();
            problems.AddRange(found.Count > 0 ? found : schema.Check(step.Name, step.Node));
        }
        if (problems.Exists(problem => commit || !problem.IsMissing)) throw new RecipeException(problems);
        missing.AddRange(problems);
        return steps;
    }

    // What nobody uses is kept as it is, an expression that cannot be worked out too.
    private StepSource Read(RecipeSource source, RecipeObject node, StepExpressions expressions, List<RecipeProblem> problems)
    {
        var (found, scripts) = (new List<RecipeProblem>(), new List<RecipeProblem>());
        var step = new StepSource(source, node, expressions.Evaluate(source, node, found, scripts));
        step.Notes.AddRange(scripts);
        if (known.Find(step.Name) is not null) problems.AddRange(found);
        else step.Notes.AddRange(found.Select(problem => problem with { Unknown = new(UnknownKind.Expression, problem.Path) }));
        return step;
    }

    // Either what the recipe names as its base, or the recipe itself when the tenant stands on it.
    private async Task<int> MergeAsync(List<StepSource> steps, ActionScope scope, CancellationToken stop)
    {
        var isBase = recipe.Base is null && await scope.Reader.GetAsync<BaseRecord>(recipe.Source.Name, stop) is not null;
        if (recipe.Base is null && !isBase) return -1;
        var count = isBase ? steps.Count : recipe.Base!.Steps;
        merge = await BaseMerge.PrepareAsync(new(BaseSource.Name, BaseSource.Version), steps[..count], new(steps[count..], known), known, values.Choices, scope.Reader, stop);
        return count;
    }

    private RecipeSource BaseSource => recipe.Base?.Source ?? recipe.Source;

    private void DemandSettled()
    {
        var open = (merge?.Open ?? []).ToList();
        if (open.Count > 0) throw new RecipeException([.. open.Select(pair => Unsettled(pair.Step, pair.Conflict))]);
    }

    // What the base no longer has stands nowhere in it.
    private RecipeProblem Unsettled(StepSource? step, BaseConflict conflict)
    {
        var message = $"{conflict} Kies met --keep '{conflict.Path}' wat er nu staat, of met --take '{conflict.Path}' de basis.";
        return step?.Node.Problem(message) ?? new(BaseSource.File, 1, 1, "$", message);
    }

    // Everything is looked at before anything runs, so that one run of the checker shows all that is wrong.
    private void Check(List<StepSource> steps)
    {
        foreach (var step in steps.Where(step => known.Find(step.Name) is null))
        {
            step.NoteUnknown("", UnknownKind.Step, step.Name, $"The step '{step.Name}' is not known here; it is kept as it is.", known.Names);
            step.Notes.AddRange(KeptWorkflows.NotesOn(step));
        }
    }

    private async Task RememberBaseAsync(ActionScope scope, CancellationToken stop) =>
        (await scope.RunAsync<RememberBase, BaseRecord, bool>(await merge!.RecordAsync(known, scope.Reader, stop), stop)).Demand();

    private async Task RunAsync(StepSource step, StepPlace place, ActionScope scope, CancellationToken stop)
    {
        try
        {
            if (known.Find(step.Name) is { } handler) await handler.RunAsync(step, scope, stop);
            else (await scope.RunAsync<KeepStep, KeepStepInput, bool>(new(place, step.Data, step.Recipe.Inert), stop)).Demand();
        }
        catch (ActionFailedException problem)
        {
            throw new RecipeException([.. problem.Problems.Select(found => step.Problem(found.Field, found.Message))]);
        }
    }
}
