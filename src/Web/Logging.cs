namespace OrchardVrijwilligers.Web;

/// <summary>One line of JSON per event with tenant and trace id; plain lines on a terminal.</summary>
internal static class Logging
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
        // A tenant's keys stand in its own store on purpose: whoever can read that has everything already.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        if (Console.IsOutputRedirected) builder.Logging.AddJsonConsole(options => options.IncludeScopes = true);
        else builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
    }
}
