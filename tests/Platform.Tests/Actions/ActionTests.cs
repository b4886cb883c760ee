using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tests.Hosting;
using OrchardVrijwilligers.Platform.Tests.Modules;

namespace OrchardVrijwilligers.Platform.Tests.Actions;

public sealed class ActionTests : IAsyncLifetime
{
    private KernelHost host = null!;
    private int auditsOfSetup;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        auditsOfSetup = (await host.AllAsync<AuditEntry>("stad")).Count;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Writes_and_tells_the_audit_trail_who_did_what()
    {
        Assert.Equal(3, (await CountAsync(new("a", 3))).Demand());

        var entry = Assert.Single(await AuditsAsync());
        Assert.Equal(("Count", "a", "command-line"), (entry.Action, entry.Subject, entry.ActorId));
    }

    [Fact]
    public async Task Refuses_who_has_no_right_and_writes_nothing()
    {
        var outcome = await CountAsync(new("a", 3), Actor.Anonymous);

        Assert.Equal(OutcomeKind.Denied, outcome.Kind);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Accepts_a_right_that_another_right_implies()
    {
        var actor = new Actor("user:1", "Kim", new HashSet<string> { "CountSamples" });

        Assert.True((await CountAsync(new("a", 1), actor)).IsDone);
    }

    [Fact]
    public async Task Names_every_problem_of_the_input_at_once()
    {
        var outcome = await CountAsync(new("", -1));

        Assert.Equal(OutcomeKind.Invalid, outcome.Kind);
        Assert.Equal(["Id", "By"], outcome.Problems.Select(problem => problem.Field));
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Writes_no_audit_entry_when_nothing_changed()
    {
        await CountAsync(new("a", 0));

        await AssertNothingAsync();
    }

    [Fact]
    public async Task Says_that_somebody_else_was_first_and_keeps_what_that_one_wrote()
    {
        (await CountAsync(new("a", 1))).Demand();

        var late = await CountAsync(new("a", 10, Meanwhile: "a"));

        Assert.Equal(OutcomeKind.Conflict, late.Kind);
        Assert.Equal(2, (await host.AllAsync<Counter>("stad")).Single().Value);
        Assert.Equal(2, (await AuditsAsync()).Count);
    }

    [Fact]
    public async Task Commits_all_actions_of_a_unit_of_work_or_none()
    {
        await InScopeAsync(async scope =>
        {
            (await scope.RunAsync<Count, CountInput, int>(new("a", 1))).Demand();
            (await scope.RunAsync<Count, CountInput, int>(new("b", 1))).Demand();
        }, commit: false);
        await AssertNothingAsync();

        await InScopeAsync(async scope =>
        {
            (await scope.RunAsync<Count, CountInput, int>(new("a", 1))).Demand();
            (await scope.RunAsync<Count, CountInput, int>(new("b", 1))).Demand();
        }, commit: true);
        Assert.Equal(2, (await host.AllAsync<Counter>("stad")).Count);
    }

    [Fact]
    public async Task Tells_of_every_action_that_changed_one_document()
    {
        await InScopeAsync(async scope =>
        {
            for (var time = 0; time < 3; time++) (await scope.RunAsync<Count, CountInput, int>(new("a", 1))).Demand();
        }, commit: true);

        Assert.Equal(3, (await AuditsAsync()).Count);
        Assert.Equal(3, (await host.AllAsync<Counter>("stad")).Single().Value);
    }

    [Theory]
    [InlineData("refuses")]
    [InlineData("throws")]
    public async Task Commits_nothing_after_an_action_that_stopped_halfway(string id)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => InScopeAsync(async scope =>
        {
            try
            {
                await scope.RunAsync<HalfDone, string, bool>(id);
            }
            catch (InvalidOperationException)
            {
                // The caller shrugs; the unit of work may not.
            }
        }, commit: true));

        await AssertNothingAsync();
    }

    [Fact]
    public async Task Lets_no_action_commit_by_itself() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.RunAsync<LookOnly, string, bool>("stad", "commits"));

    private Task<Outcome<int>> CountAsync(CountInput input, Actor? actor = null) => host.RunAsync<Count, CountInput, int>("stad", input, actor);

    private Task<bool> InScopeAsync(Func<ActionScope, Task> work, bool commit) => host.InAsync("stad", async services =>
    {
        await using var scope = services.GetRequiredService<ActionRunner>().Open(Actor.CommandLine);
        await work(scope);
        if (commit) await scope.CommitAsync();
        return commit;
    });

    private async Task<IReadOnlyList<AuditEntry>> AuditsAsync() => [.. (await host.AllAsync<AuditEntry>("stad")).Skip(auditsOfSetup)];

    private async Task AssertNothingAsync()
    {
        Assert.Empty(await host.AllAsync<Counter>("stad"));
        Assert.Empty(await AuditsAsync());
    }
}
