using Microsoft.Extensions.Logging.Console;

namespace OrchardVrijwilligers.Web;

/// <summary>One line of JSON per event with tenant and trace id; plain lines on a terminal.</summary>
internal static class Logging
{
    /// <param name="isCommand">What a command prints is read by programs: events go beside it.</param>
    public static void Configure(WebApplicationBuilder builder, bool isCommand)
    {
        builder.Logging.ClearProviders();
        builder.Logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
        // A tenant's keys stand in its own store on purpose: whoever can read that has everything already.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        if (Console.IsOutputRedirected) builder.Logging.AddJsonConsole(options => options.IncludeScopes = true);
        else builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
        if (isCommand) builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
