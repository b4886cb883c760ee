namespace OrchardVrijwilligers.Web;

/// <summary>Bounds on what one visitor may ask of the server.</summary>
internal static class Limits
{
    private const int LargestBody = 1024 * 1024;

    public static void Configure(WebApplicationBuilder builder) => builder.WebHost.ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxRequestLineSize = 16 * 1024;
        server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    });
}
