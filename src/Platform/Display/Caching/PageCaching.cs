using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Display.Caching;

/// <summary>Puts keeping and compressing of shared pages into a tenant's pipeline: what is kept is compressed already.</summary>
internal static class PageCaching
{
    private const int LargestPage = 1024 * 1024;

    /// <param name="host">Null when the host keeps no pages.</param>
    public static void Add(IServiceCollection services, IOutputCacheStore? host)
    {
        services.AddResponseCompression(options =>
        {
            // Only what is the same for everybody comes here, and that holds nothing secret that could be guessed from a length.
            options.EnableForHttps = true;
            options.Providers.Add<Brotli>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/ld+json", "application/schema+json", "text/calendar", "image/svg+xml"];
        });
        // As long as brotli takes, and a third smaller than the fastest.
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        if (host is null) return;
        services.AddOutputCache(options => options.MaximumBodySize = LargestPage);
        services.AddSingleton<IOutputCacheStore>(provider => new TenantPageStore(host, provider.GetRequiredService<TenantPlace>()));
        services.AddSingleton<SharedPagePolicy>();
        services.AddOptions<OutputCacheOptions>().Configure<SharedPagePolicy>((options, policy) => options.AddBasePolicy(policy));
    }

    public static void Use(IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetService<SharedPagePolicy>() is not null) app.UseOutputCache();
        app.UseWhen(http => http.GetEndpoint()?.Metadata is { } endpoint && (endpoint.GetMetadata<SharedPage>() is not null || endpoint.GetMetadata<CompressedAnswer>() is not null), shared => shared.Use(SayThatItVaries).UseResponseCompression());
    }

    // On what is not compressed as well: else a cache on the way would give that to everybody (RFC 9110, section 12.5.5).
    private static RequestDelegate SayThatItVaries(RequestDelegate next) => http =>
    {
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        return next(http);
    };
}
