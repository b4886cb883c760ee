using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Web.Tests.Tenants;

[Trait("Speed", "Slow")]
public sealed partial class CrowdTests(FiftyTenants portal) : IClassFixture<FiftyTenants>
{
    private const string Feature = "Pages";
    private const int Visits = 2000;

    /// <summary>What a visitor may ask, whether the mark of the tenant stands in the answer, and whether it goes when the feature does.</summary>
    private static readonly (string Path, bool Marked, bool Featured)[] Paths =
    [
        ("/vacatures", true, false),
        ("/vacatures?wijk=noord", true, false),
        ("/vacatures?q=taalmaatje", true, false),
        ("/vacatures/feed.atom", true, false),
        ("/api/v1/vacatures", true, false),
        ("/api/v1/openapi.json", true, false),
        ("/zoeken?q=taalmaatje", true, false),
        ("/robots.txt", false, false),
        ("/vacatures/taalmaatje-{mark}", true, true),
        ("/", true, true),
    ];

    private readonly ConcurrentBag<string> failures = [];
    private readonly Switch[] switches = [.. Enumerable.Range(0, 50).Select(_ => new Switch())];

    [Fact]
    public async Task Gives_each_visitor_the_tenant_that_was_asked_for_while_features_come_and_go()
    {
        using var end = new CancellationTokenSource();
        var changes = Task.WhenAll(Task.Run(() => ToggleAsync(end.Token)), Task.Run(() => SleepAsync(end.Token)));

        await Parallel.ForEachAsync(Enumerable.Range(0, Visits), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) => await VisitAsync(new Random(number)));
        await end.CancelAsync();
        await changes;

        Assert.Empty(failures.Take(20));
        Assert.True(switches.Sum(one => one.Times) > 20, "The features were hardly switched.");
    }

    private async Task VisitAsync(Random random)
    {
        var tenant = random.Next(portal.Count);
        var (path, marked, featured) = Paths[random.Next(Paths.Length)];
        var mark = CrowdPortal.MarkOf(tenant);
        var before = switches[tenant].State;

        var (status, text) = await portal.GetAsync(tenant, path.Replace("{mark}", mark.ToLowerInvariant(), StringComparison.Ordinal));

        var after = switches[tenant].State;
        var expected = !featured || (before == after && after.IsOn == true) ? 200 : before == after && after.IsOn == false ? 404 : 0;
        if (expected != 0 && status != expected) failures.Add($"{CrowdPortal.NameOf(tenant)} {path} answered {status}, not {expected}");
        if (status is not (200 or 404)) failures.Add($"{CrowdPortal.NameOf(tenant)} {path} answered {status}");
        if (status == 200 && marked && !text.Contains(mark, StringComparison.OrdinalIgnoreCase)) failures.Add($"{CrowdPortal.NameOf(tenant)} {path} lacks its own mark: {text[..Math.Min(300, text.Length)]}");
        foreach (Match other in Marks().Matches(text))
            if (!other.Value.Equals(mark, StringComparison.OrdinalIgnoreCase)) failures.Add($"{CrowdPortal.NameOf(tenant)} {path} shows {other.Value}");
    }

    private async Task ToggleAsync(CancellationToken end)
    {
        for (var random = new Random(1); !end.IsCancellationRequested;)
        {
            // A few tenants only, so that each is switched often while it is visited.
            var tenant = random.Next(8);
            var on = switches[tenant].State.IsOn == false;
            switches[tenant].Set(null);
            await portal.SwitchAsync(tenant, Feature, on);
            switches[tenant].Set(on);
        }
    }

    private async Task SleepAsync(CancellationToken end)
    {
        for (var random = new Random(2); !end.IsCancellationRequested; await Task.Yield())
            await portal.Tenants.SleepAsync(CrowdPortal.NameOf(random.Next(portal.Count)), CancellationToken.None);
    }

    [GeneratedRegex("Merk[0-9]{3}x", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    private sealed record State(int Number, bool? IsOn);

    /// <summary>On, off, or null while it is being switched; numbered, so that a visitor sees that it was switched in between.</summary>
    private sealed class Switch
    {
        private volatile State state = new(0, true);

        public State State => state;

        public int Times => state.Number / 2;

        public void Set(bool? on) => state = new(state.Number + 1, on);
    }
}
