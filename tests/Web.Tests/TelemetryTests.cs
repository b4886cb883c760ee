using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Web.Tests;

public sealed class TelemetryTests(TelemetryTests.WatchedPortal portal) : IClassFixture<TelemetryTests.WatchedPortal>
{
    /// <summary>Hears all that the process tells of itself; what is of another portal is told apart by the path of the request.</summary>
    public sealed class WatchedPortal() : Portal("kern")
    {
        private readonly ActivityListener spans = new()
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };

        private readonly MeterListener measurements = new();

        public Heard<Activity> Spans { get; } = new();

        public Heard<(string Name, double Value, Dictionary<string, object?> Tags)> Measured { get; } = new();

        public LineKeeper Lines { get; } = new();

        protected override void Configure(WebApplicationBuilder builder)
        {
            spans.ActivityStopped = Spans.Add;
            ActivitySource.AddActivityListener(spans);
            measurements.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Telemetry.Name) listener.EnableMeasurementEvents(instrument);
            };
            measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured.Add((instrument.Name, value, new(tags.ToArray()))));
            measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured.Add((instrument.Name, value, new(tags.ToArray()))));
            measurements.Start();
            builder.Logging.AddProvider(Lines).AddFilter<LineKeeper>("OrchardVrijwilligers", LogLevel.Debug);
        }

        public override async ValueTask DisposeAsync()
        {
            spans.Dispose();
            measurements.Dispose();
            await base.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_request_is_a_span_with_its_tenant_and_what_happened_in_it()
    {
        // The caller's trace goes on here, which also tells this request from those of tests that run beside this one.
        var trace = ActivityTraceId.CreateRandom();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/vacatures?wijk=zuid") { Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
        using var answer = await portal.Client.SendAsync(asked);
        var request = await portal.Spans.FirstAsync(span => span.Source.Name == "Microsoft.AspNetCore" && span.TraceId == trace);
        var search = await portal.Spans.FirstAsync(span => span.OperationName == "search" && span.TraceId == trace);

        Assert.Equal("kern", request.GetTagItem(Telemetry.Tenant));
        Assert.Equal("kern", search.GetTagItem(Telemetry.Tenant));
        Assert.Equal(1L, search.GetTagItem("total"));
    }

    [Fact]
    public void Setting_up_is_a_span_of_a_recipe_and_spans_of_its_actions()
    {
        Assert.Contains(portal.Spans.All, span => span.OperationName == "recipe kern.recipe.json" && Equals(span.GetTagItem(Telemetry.Tenant), "kern"));
        Assert.Contains(portal.Spans.All, span => span.OperationName == "action ImportContent" && Equals(span.GetTagItem("outcome"), "Done"));
    }

    [Fact]
    public async Task A_line_of_the_log_names_the_trace_and_the_tenant()
    {
        await portal.PageAsync("/vacatures/taalmaatje");
        var line = await portal.Lines.Kept.FirstAsync(line => line.Text == "GET /vacatures/taalmaatje answered 200");

        Assert.Equal("kern", line.Scopes["Tenant"]);
        Assert.Matches("^[0-9a-f]{32}$", line.Scopes["TraceId"]?.ToString());
    }

    [Fact]
    public async Task Requests_commits_and_followers_are_measured_by_tenant()
    {
        using (await portal.Client.GetAsync("/bestaat-niet")) { }
        using (var lease = await portal.Tenants.EnterAsync("kern"))
            (await lease.Services.GetRequiredService<ActionRunner>().RunAsync<ChangeSettings, JsonObject, bool>(new() { ["Proef"] = "iets nieuws" }, Actor.Setup)).Demand();

        await portal.Measured.FirstAsync(one => one.Name == "portal.requests" && Equals(one.Tags[Telemetry.Tenant], "kern") && Equals(one.Tags["status"], "4xx"));
        await portal.Measured.FirstAsync(one => one.Name == "portal.store.commits" && Equals(one.Tags[Telemetry.Tenant], "kern"));
        await portal.Measured.FirstAsync(one => one.Name == "portal.tenants.awake" && one.Value > 0);
        await portal.Measured.FirstAsync(one => one.Name == "portal.follower.lag" && Equals(one.Tags[Telemetry.Tenant], "kern") && one.Value >= 0);
    }

    [Fact]
    public void Nothing_is_sent_anywhere_unless_a_collector_is_named()
    {
        var services = portal.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>();

        Assert.DoesNotContain(services, service => service.GetType().Name == "TelemetryExport");
    }

    /// <summary>Keeps log lines with everything that their scopes say.</summary>
    public sealed class LineKeeper : ILoggerProvider, ISupportExternalScope
    {
        private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

        public Heard<(string Text, Dictionary<string, object?> Scopes)> Kept { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Keeper(this);

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

        public void Dispose()
        {
        }

        private sealed class Keeper(LineKeeper owner) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => owner.scopes.Push(state);

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                var said = new Dictionary<string, object?>();
                owner.scopes.ForEachScope((scope, all) =>
                {
                    if (scope is not IEnumerable<KeyValuePair<string, object?>> values) return;
                    foreach (var (name, value) in values) all[name] = value;
                }, said);
                owner.Kept.Add((formatter(state, exception), said));
            }
        }
    }
}
