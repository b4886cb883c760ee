using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace OrchardVrijwilligers.Web;

/// <summary>
/// Whose word is taken for the visitor's address and scheme: only the proxies named in <c>Proxies</c> (addresses or networks, with commas).
/// Without it, X-Forwarded headers mean nothing.
/// </summary>
internal static class Proxies
{
    public static void Configure(WebApplicationBuilder builder) =>
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>((options, configuration) =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in Named(configuration)) options.KnownIPNetworks.Add(proxy);
        });

    public static void UseProxies(this WebApplication app)
    {
        if (Named(app.Configuration).Count > 0) app.UseForwardedHeaders();
    }

    private static List<System.Net.IPNetwork> Named(IConfiguration configuration) =>
        [.. (configuration["Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];

    private static System.Net.IPNetwork Read(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new UsageException($"'{text}' in Proxies is not an address or a network such as 10.0.0.0/8.");
}
