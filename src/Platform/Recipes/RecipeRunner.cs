using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Steps;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>What a recipe did, or would do.</summary>
/// <param name="Changes">What was or would be written, document by document; empty when nothing changes.</param>
/// <param name="Notes">What was not understood and is kept as it came, with its place.</param>
public sealed record RecipeReport(string Name, int Steps, IReadOnlyList<PendingChange> Changes, IReadOnlyList<RecipeProblem> Notes)
{
    /// <summary>Step by step what would change; of a plan only.</summary>
    public IReadOnlyList<PlannedStep> Plan { get; init; } = [];

    /// <summary>Files and recipes that should stand beside this one; of a plan only, since a run needs them all.</summary>
    public IReadOnlyList<RecipeProblem> Missing { get; init; } = [];

    /// <summary>What the base no longer has and stays, since something needs it.</summary>
    public IReadOnlyList<KeptThing> Kept { get; init; } = [];
}

/// <summary>
/// Runs a recipe in a tenant: read, validated whole, then all steps in one transaction (decision D5).
/// Steps run in a container with the features that the recipe asks for, built beside the present one; that one takes over after the commit.
/// </summary>
public sealed class RecipeRunner(TenantHost tenants, RecipeLoader loader, TimeProvider clock)
{
    /// <summary>Throws <see cref="RecipeException"/> when anything is wrong; then nothing was changed.</summary>
    public Task<RecipeReport> RunAsync(string tenant, string file, RecipeRunValues? values = null, IProgress<string>? progress = null, CancellationToken stop = default) =>
        ExecuteAsync(tenant, file, values ?? new(), commit: true, progress, stop);

    /// <summary>Works everything out as a run would, and shows it instead of writing it.</summary>
    public Task<RecipeReport> PlanAsync(string tenant, string file, RecipeRunValues? values = null, CancellationToken stop = default) =>
        ExecuteAsync(tenant, file, values ?? new(), commit: false, null, stop);

    private async Task<RecipeReport> ExecuteAsync(string tenant, string file, RecipeRunValues values, bool commit, IProgress<string>? progress, CancellationToken stop)
    {
        using var span = Telemetry.Source.StartActivity($"recipe {Path.GetFileName(file)}")?.SetTag(Telemetry.Tenant, tenant).SetTag("commit", commit);
        progress?.Report($"Recept lezen: {Path.GetFileName(file)}");
        using var package = RecipePackage.Open(file);
        try
        {
            return Named(package, await ExecuteAsync(tenants.Slot(tenant), package.File, values, commit, progress, stop));
        }
        catch (RecipeException problem) when (package.IsZip)
        {
            throw new RecipeException([.. problem.Problems.Select(package.Named)]);
        }
    }

    private static RecipeReport Named(RecipePackage package, RecipeReport report) => !package.IsZip ? report : report with
    {
        Notes = [.. report.Notes.Select(package.Named)],
        Missing = [.. report.Missing.Select(package.Named)],
        Plan = [.. report.Plan.Select(step => step with { Unknown = [.. step.Unknown.Select(package.Named)] })],
    };

    private async Task<RecipeReport> ExecuteAsync(TenantSlot slot, string file, RecipeRunValues values, bool commit, IProgress<string>? progress, CancellationToken stop)
    {
        var recipe = await loader.LoadAsync(file, stop);
        if (recipe.Problems.Any(problem => commit || !problem.IsMissing)) throw new RecipeException(recipe.Problems);
        var shell = await slot.BuildBesideAsync(await BlueprintAsync(slot, recipe, stop), stop);
        try
        {
            var report = await new RecipeExecution(shell.Services, recipe, values, clock, progress).RunAsync(commit, stop);
            // It is committed: whoever asked for it may have left, the tenant takes its new container all the same.
            if (commit) await slot.ReloadAsync(CancellationToken.None);
            return report;
        }
        catch (ConcurrencyException)
        {
            throw new RecipeException([new(file, 0, 0, "$", "Somebody changed the portal while the recipe ran. Nothing was changed; run the recipe again.")]);
        }
        finally
        {
            shell.Retire();
            await shell.Disposed.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Blueprint> BlueprintAsync(TenantSlot slot, LoadedRecipe recipe, CancellationToken stop)
    {
        var features = await slot.FeaturesAsync(stop);
        foreach (var (_, step) in recipe.Steps)
        {
            var name = (step["name"] as RecipeString)?.Value ?? "";
            var change = name.Equals("feature", StringComparison.OrdinalIgnoreCase) ? FeatureStep.Read((JsonObject)step.ToJsonNode())
                : name.Equals("themes", StringComparison.OrdinalIgnoreCase) ? ThemesStep.Read((JsonObject)step.ToJsonNode()) : null;
            if (change is null) continue;
            try
            {
                var (enabled, theme) = FeatureChange.Apply(tenants.Catalog.Graph, features, change);
                features = new() { Theme = theme };
                features.Enabled.AddRange(enabled);
            }
            catch (FeatureGraphException problem)
            {
                throw new RecipeException([step.Problem(problem.Message)]);
            }
        }
        return tenants.Factory.BlueprintFor(features.Enabled, features.Theme);
    }
}

/// <summary>What whoever runs a recipe gives it: Orchard Core's <c>parameters('SiteName')</c> and so on.</summary>
public sealed record RecipeRunValues
{
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of the person who runs it, for the audit trail.</summary>
    public string? By { get; init; }

    /// <summary>How conflicts with a newer base end.</summary>
    public BaseChoices Choices { get; init; } = BaseChoices.None;
}
