using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Modules;

[assembly: Module(Id = "Sample", Name = "Sample", Version = "2.1.0", Description = "For tests.")]
[assembly: Feature("Sample", Name = "Sample")]
[assembly: Feature("Sample.Greeting", Name = "Greeting", Dependencies = ["Sample"])]

namespace OrchardVrijwilligers.Platform.Tests.Modules;

public sealed class SampleStartup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Document<Counter>("sample-counter", counter => counter.Id)
        .Field<SampleFieldType>().Part<SampleBagPartType>()
        .Action<Count>().Action<HalfDone>().Action<LookOnly>().Action<PlanBell>()
        .Job<BellJob>()
        .Permissions(Count.Needs)
        .Settings<SampleSettings>().TypeSettings<SampleTypeSettings>()
        .Endpoints(routes =>
        {
            routes.MapGet("/who", async http =>
            {
                var site = await http.RequestServices.GetRequiredService<SiteCache>().GetAsync();
                await http.Response.WriteAsync($"{http.RequestServices.GetRequiredService<TenantPlace>().Name}:{site.Name}:{http.Request.PathBase}");
            });
            routes.MapGet("/slow", async http =>
            {
                var gate = http.RequestServices.GetRequiredService<SlowGate>();
                gate.Inside.TrySetResult();
                await gate.Open.Task;
                await http.Response.WriteAsync("done");
            });
            routes.MapGet("/broken", _ => throw new InvalidOperationException("A bug."));
        })
        .Services(services => services.AddSingleton<SlowGate>());
}

public sealed class SampleSettings
{
    public string Greeting { get; init; } = "";
}

public sealed class SampleTypeSettings;

[Feature("Sample.Greeting")]
public sealed class GreetingStartup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module.Endpoints(routes => routes.MapGet("/greeting", http => http.Response.WriteAsync("hello")));
}

/// <summary>Lets a test hold requests of one container.</summary>
public sealed class SlowGate
{
    public TaskCompletionSource Inside { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>A text of which saving takes the word "dirty" out, as the cleaner of HTML does with scripts.</summary>
public sealed class SampleFieldType : FieldType
{
    public override string Name => "SampleField";

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Text"] = ValueKind.Text };

    public override ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving)
    {
        value["Text"] = value.Text("Text").Replace("dirty", "clean", StringComparison.Ordinal);
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) =>
        value.Text("Text") == "refused" ? [new Problem("Text", "This text is refused.")] : [];

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context) => new(new FieldReading { Text = value.Text("Text") });
}

/// <summary>Holds items inside an item.</summary>
public sealed class SampleBagPartType : PartType
{
    public override string Name => "SampleBagPart";

    public override IEnumerable<JsonObject> Inner(JsonObject part) => part.Objects("Items");
}

public sealed class Counter
{
    public required string Id { get; init; }

    public int Value { get; set; }
}

/// <param name="By">0 saves the counter without changing it; negative is refused.</param>
public sealed record CountInput(string Id, int By, string? Meanwhile = null);

public sealed class Count(ActionRunner actions) : PlatformAction<CountInput, int>, IPlatformAction
{
    public static Permission Needs { get; } = new("CountSamples", "Tellen");

    public override IEnumerable<Problem> Validate(CountInput input)
    {
        if (input.Id.Length == 0) yield return new("Id", "An id is needed.");
        if (input.By < 0) yield return new("By", "Counting goes up.");
    }

    public override string Subject(CountInput input) => input.Id;

    public override async Task<Outcome<int>> RunAsync(CountInput input, ActionContext context)
    {
        var counter = await context.Session.GetAsync<Counter>(input.Id, context.Stop) ?? new() { Id = input.Id };
        // Somebody else is quicker.
        if (input.Meanwhile is { } other) await actions.RunAsync<Count, CountInput, int>(new(other, 1), Actor.CommandLine);
        if (input.By == 0) return counter.Value;
        counter.Value += input.By;
        context.Session.Save(counter);
        return counter.Value;
    }
}

/// <summary>Saves something and then finds a reason to stop.</summary>
public sealed class HalfDone : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => Count.Needs;

    public override Task<Outcome<bool>> RunAsync(string id, ActionContext context)
    {
        context.Session.Save(new Counter { Id = id, Value = 1 });
        if (id == "throws") throw new InvalidOperationException("Halfway.");
        return Task.FromResult<Outcome<bool>>(Outcome.Invalid("", "Halfway."));
    }
}

public sealed class LookOnly : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => Count.Needs;

    public override async Task<Outcome<bool>> RunAsync(string id, ActionContext context)
    {
        if (id == "commits") await context.Session.CommitAsync();
        return await context.Session.GetAsync<Counter>(id) is not null;
    }
}

public sealed record PlanBellInput(string Key, DateTimeOffset? Due);

public sealed class PlanBell : PlatformAction<PlanBellInput, bool>, IPlatformAction
{
    public static Permission Needs => Count.Needs;

    public override Task<Outcome<bool>> RunAsync(PlanBellInput input, ActionContext context)
    {
        context.Plan(BellJob.Name, input.Key, input.Due);
        return Task.FromResult<Outcome<bool>>(true);
    }
}

/// <summary>Counts under its key; "cancels" and "fails" do not get that far.</summary>
public sealed class BellJob : IJob
{
    public const string Name = "bell";

    public string JobName => Name;

    public async Task RunAsync(string key, ActionScope scope, CancellationToken stop)
    {
        if (key == "cancels") throw new OperationCanceledException("Somebody else's time ran out.");
        if (key == "fails") throw new InvalidOperationException("No bell.");
        (await scope.RunAsync<Count, CountInput, int>(new(key, 1), stop)).Demand();
    }
}
