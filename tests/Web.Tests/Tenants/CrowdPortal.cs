using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Web.Tests.Tenants;

/// <summary>A host with many tenants, each with a mark of its own in its name and in an item of its own.</summary>
public abstract class CrowdPortal(int tenants) : Portal("")
{
    private const int AtOnce = 3;

    public int Count { get; } = tenants;

    public static string NameOf(int number) => $"t{number:000}";

    public static string HostOf(int number) => $"t{number:000}.example";

    /// <summary>Stands on every page of the tenant and nowhere else.</summary>
    public static string MarkOf(int number) => $"Merk{number:000}x";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var recipes = Directory.CreateDirectory(Path.Combine(Folder, "recipes")).FullName;
        var kern = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "recipes", "kern.recipe.json"));
        await Parallel.ForEachAsync(Enumerable.Range(0, Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, stop) =>
        {
            var file = Path.Combine(recipes, $"{NameOf(number)}.recipe.json");
            var mark = MarkOf(number);
            await File.WriteAllTextAsync(file, kern.Replace("\"SiteName\": \"Kern\"", $"\"SiteName\": \"Portaal {mark}\"", StringComparison.Ordinal).Replace("Taalmaatje", $"Taalmaatje {mark}", StringComparison.Ordinal), stop);
            await Services.GetRequiredService<TenantSetup>().AddAsync(NameOf(number), file, hosts: [HostOf(number)], stop: stop);
        });
    }

    public async Task<(int Status, string Text)> GetAsync(int tenant, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = HostOf(tenant);
        using var answer = await Client.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task SwitchAsync(int tenant, string feature, bool on)
    {
        using var lease = await Tenants.EnterAsync(NameOf(tenant));
        var change = on ? new ChangeFeaturesInput([feature], []) : new([], [feature]);
        (await lease.Services.GetRequiredService<ActionRunner>().RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(change, Actor.CommandLine)).Demand();
    }
}

public sealed class FiftyTenants() : CrowdPortal(50);

public sealed class TwoTenants() : CrowdPortal(2);
