using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Admin.Recipes;

/// <summary>How a plan or a run ended; either a report or problems, or neither when another recipe was at work.</summary>
public sealed record RecipeEnd(RecipeReport? Report, IReadOnlyList<RecipeProblem> Problems)
{
    public bool IsBusy => Report is null && Problems.Count == 0;
}

/// <summary>Plans and runs recipes for this tenant, one at a time: each takes a container of its own and a lot of memory.</summary>
public sealed class RecipeDesk(RecipeRunner runner, TenantPlace place, TenantResources resources)
{
    public Task<RecipeEnd> PlanAsync(string file, CancellationToken stop) => AloneAsync(() => runner.PlanAsync(place.Name, file, stop: stop));

    /// <summary>Goes on to the end also when whoever asked for it leaves.</summary>
    /// <param name="choices">For conflicts with a newer base.</param>
    public Task<RecipeEnd> RunAsync(string file, string by, BaseChoices choices) => AloneAsync(() => runner.RunAsync(place.Name, file, new() { By = by, Choices = choices }, new Silent()));

    private async Task<RecipeEnd> AloneAsync(Func<Task<RecipeReport>> work)
    {
        // A run puts a new container in place of the one that holds this desk; the turn outlives both.
        using var turn = resources.Rent("recipe-turn", () => new SemaphoreSlim(1, 1));
        if (!await turn.Value.WaitAsync(0)) return new(null, []);
        try
        {
            return new(await work(), []);
        }
        catch (RecipeException problem)
        {
            return new(null, problem.Problems);
        }
        finally
        {
            turn.Value.Release();
        }
    }

    // With somebody to tell, the runner also reports what it changed.
    private sealed class Silent : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
