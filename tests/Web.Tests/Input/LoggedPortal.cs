using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Web.Tests.Input;

/// <summary>The small portal with its log at hand: whatever is asked of it, nothing may fail.</summary>
public sealed class LoggedPortal() : Portal("kern")
{
    public LogBook Log { get; } = new();

    protected override void Configure(WebApplicationBuilder builder) => builder.Logging.AddProvider(Log);

    /// <summary>What was logged as an error; every one of them is a bug.</summary>
    public IReadOnlyList<string> Failures => [.. Log.Lines.Where(line => line.Level >= LogLevel.Error).Select(line => $"{line.Text} {line.Exception}")];
}
