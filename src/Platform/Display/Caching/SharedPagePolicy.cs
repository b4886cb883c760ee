using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Display.Caching;

/// <summary>
/// Keeps shared pages for visitors who are not signed in. The versions of everything that a page is made from are part of its key,
/// so nothing has to be thrown away after a publication: nobody asks for the old page any more.
/// </summary>
internal sealed class SharedPagePolicy(IEnumerable<IPageSource> sources) : IOutputCachePolicy
{
    /// <summary>Pages also tell of time ("tomorrow").</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Longer questions are rarely asked twice.</summary>
    private const int LongestQuery = 300;

    private static int made;

    private readonly IPageSource[] sources = [.. sources];

    // A tenant that was reloaded may have other features: it starts with nothing.
    private readonly int number = Interlocked.Increment(ref made);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var shared = IsShared(http);
        context.EnableOutputCaching = shared;
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = shared;
        if (!shared) return ValueTask.CompletedTask;
        context.ResponseExpirationTimeSpan = Longest;
        // To the letter: a page may show answers in the order in which they were given.
        context.CacheVaryByRules.VaryByValues["query"] = http.Request.QueryString.Value ?? "";
        context.CacheVaryByRules.VaryByValues["version"] = Version();
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(http);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie) || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool IsShared(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && http.Request.QueryString.Value is not { Length: > LongestQuery }
        && http.GetEndpoint()?.Metadata.GetMetadata<SharedPage>() is not null && http.Actor().IsAnonymous;

    private string Version()
    {
        var text = new DefaultInterpolatedStringHandler(sources.Length, sources.Length + 1, CultureInfo.InvariantCulture);
        text.AppendFormatted(number);
        foreach (var source in sources)
        {
            text.AppendLiteral(".");
            text.AppendFormatted(source.Version);
        }
        return text.ToStringAndClear();
    }

    // As few variants as there are ways to compress, whatever else a browser says.
    private static string Encoding(HttpContext http)
    {
        ReadOnlySpan<char> accepted = http.Request.Headers.AcceptEncoding.ToString();
        // Who weighs one against another is rare, and is understood as by what compresses.
        if (accepted.ContainsAny(';', '*')) return http.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(http)?.EncodingName ?? "";
        var found = "";
        foreach (var part in accepted.Split(','))
        {
            var coding = accepted[part].Trim();
            if (coding.Equals("br", StringComparison.OrdinalIgnoreCase)) return "br";
            if (coding.Equals("gzip", StringComparison.OrdinalIgnoreCase)) found = "gzip";
        }
        return found;
    }
}
