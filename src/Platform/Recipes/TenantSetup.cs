using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Makes a tenant from a recipe. A set-up that was cut off can be done again: the tenant answers nothing until it is whole.</summary>
public sealed class TenantSetup(TenantHost tenants, RecipeRunner recipes, RecipeLoader loader, TimeProvider clock)
{
    /// <param name="recipe">Name of a recipe, or path of a file.</param>
    public async Task<RecipeReport> AddAsync(string name, string recipe, string prefix = "", IReadOnlyList<string>? hosts = null, RecipeRunValues? values = null, IProgress<string>? progress = null, CancellationToken stop = default)
    {
        var file = File.Exists(recipe) ? recipe : loader.FileOf(recipe) ?? throw new TenantException($"There is no recipe '{recipe}'.");
        var unfinished = tenants.Tenants.Find(name) is { State: TenantState.Uninitialized };
        if (unfinished) await tenants.UpdateAsync(name, tenant => tenant.MoveTo(prefix, hosts ?? [], recipe), stop);
        else await tenants.AddAsync(new() { Name = name, Prefix = prefix, Hosts = [.. hosts ?? []], Recipe = recipe, CreatedUtc = clock.GetUtcNow(), State = TenantState.Uninitialized }, stop);
        try
        {
            var report = await recipes.RunAsync(name, file, values, progress, stop);
            await tenants.UpdateAsync(name, tenant => tenant.State = TenantState.Running, stop);
            return report;
        }
        catch when (!unfinished)
        {
            await tenants.RemoveAsync(name, CancellationToken.None);
            throw;
        }
    }
}
