using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using OrchardVrijwilligers.Platform.Diagnostics;

namespace OrchardVrijwilligers.Web;

/// <summary>
/// Sends traces and measurements to a collector, only when OTEL_EXPORTER_OTLP_ENDPOINT names one. The exporter reads the other
/// variables of the OpenTelemetry specification (OTEL_EXPORTER_OTLP_HEADERS, OTEL_RESOURCE_ATTRIBUTES) by itself.
/// </summary>
internal sealed class TelemetryExport : IHostedService, IDisposable
{
    private readonly TracerProvider traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Describe)
        .AddSource("Microsoft.AspNetCore").AddSource(Telemetry.Name).AddOtlpExporter().Build();

    private readonly MeterProvider measurements = Sdk.CreateMeterProviderBuilder().ConfigureResource(Describe)
        .AddMeter("Microsoft.AspNetCore.Hosting").AddMeter(Telemetry.Name).AddOtlpExporter().Build();

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }) services.AddHostedService<TelemetryExport>();
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        traces.Dispose();
        measurements.Dispose();
    }

    private static void Describe(ResourceBuilder resource)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_SERVICE_NAME"))) resource.AddService("orchardvrijwilligers");
    }
}
