namespace OrchardVrijwilligers.Web;

/// <summary>Bounds on what one visitor may ask of the server.</summary>
internal static class Limits
{
    private const int LargestBody = 1024 * 1024;

    // A page that fits is handed over at once. Halting half-way a page until its first part was read costs more than making the page.
    private const int WholePage = 256 * 1024;

    public static void Configure(WebApplicationBuilder builder) => builder.WebHost.UseSockets(sockets => sockets.MaxWriteBufferSize = WholePage).ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxResponseBufferSize = WholePage;
        server.Limits.MaxRequestLineSize = 16 * 1024;
        server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    });
}
