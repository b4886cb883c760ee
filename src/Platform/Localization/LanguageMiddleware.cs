using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>
/// Takes the language off the path before anything else looks at it: <c>/en/boeken</c> is <c>/boeken</c> in English.
/// What remains is one set of routes for all languages; links keep the reader in the language, since it stands in the PathBase.
/// </summary>
internal sealed class LanguageMiddleware(RequestDelegate next, ContentCache contents, OneLanguagePaths alone)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        var languages = (await contents.GetAsync(http.RequestAborted)).Languages;
        if (languages.Of(request.Path.Value ?? "/", out var rest) is { } language && !alone.Holds(rest))
        {
            if (GoIfInCapitals(http, language)) return;
            http.Features.Set(new ReadingLanguage(language, request.PathBase));
            request.PathBase = request.PathBase.Add(language.Prefix);
            request.Path = rest;
        }
        await next(http);
    }

    // A page has one address: a second one in other letters would be a second page to search engines and to whoever keeps pages.
    private static bool GoIfInCapitals(HttpContext http, Language language)
    {
        var (request, prefix) = (http.Request, language.Prefix.Value!);
        if (!HttpMethods.IsGet(request.Method) || request.Path.Value!.StartsWith(prefix, StringComparison.Ordinal)) return false;
        http.Response.Redirect(request.PathBase.Add(prefix + request.Path.Value[prefix.Length..]).ToUriComponent() + request.QueryString, permanent: true);
        return true;
    }
}

/// <summary>The language that the address of a request names.</summary>
/// <param name="Root">Where the tenant stands, without the language.</param>
public sealed record ReadingLanguage(Language Language, PathString Root);

public static class ReadingLanguages
{
    /// <summary>Null for the first language of the portal.</summary>
    public static Language? Language(this HttpContext http) => http.Features.Get<ReadingLanguage>()?.Language;

    /// <summary>Where the tenant stands, whatever the language.</summary>
    public static PathString TenantBase(this HttpContext http) => http.Features.Get<ReadingLanguage>()?.Root ?? http.Request.PathBase;

    /// <summary>The address of a path of this tenant for the reader of this request: in their language, unless it stands at one address for all.</summary>
    public static string Address(this HttpContext http, string path) =>
        (http.Language() is not null && http.RequestServices.GetRequiredService<OneLanguagePaths>().Holds(path) ? http.TenantBase() : http.Request.PathBase).Value + path;
}
