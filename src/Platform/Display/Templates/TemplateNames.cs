using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>The names that every template of Orchard Core may read: Site, Culture, Request, User, Content, Queries.</summary>
internal static class TemplateNames
{
    public static LiquidContext Add(LiquidContext context, PageContext page) => context
        .Set("Site", new SiteNames(page.Site))
        .Set("Culture", new CultureNames(page.Site))
        .Set("Request", new RequestNames(page.Http))
        .Set("User", new UserNames(page.Http))
        .Set("Queries", new Dictionary<string, object?>())
        .Set("Content", new ContentNames(context));
}

internal sealed class SiteNames(SiteInfo site) : ILiquidObject
{
    private readonly object? ours = LiquidModels.Of(site);

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "SiteName" => site.Name,
            "TimeZoneId" => site.TimeZone.Id,
            _ => null,
        };
        return value is not null || (ours as ILiquidObject)?.TryGet(name, out value) == true;
    }
}

internal sealed class CultureNames(SiteInfo site) : ILiquidObject
{
    public object? Printed => site.Culture;

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "Name" => site.Culture,
            "Dir" => site.Direction,
            "NativeName" => CultureInfo.GetCultureInfo(site.Culture).NativeName,
            _ => null,
        };
        return value is not null;
    }
}

/// <summary>The address that was asked for. Headers and cookies are nobody's business in a template.</summary>
internal sealed class RequestNames(HttpContext http) : ILiquidObject
{
    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "Path" or "UriPath" => http.Request.Path.Value,
            "PathBase" or "UriPathBase" => http.Request.PathBase.Value,
            "QueryString" or "UriQueryString" => http.Request.QueryString.Value,
            "Host" or "UriHost" => http.Request.Host.Value,
            "Scheme" => http.Request.Scheme,
            "Method" => http.Request.Method,
            "IsHttps" => http.Request.IsHttps,
            "Query" => http.Request.Query.ToDictionary(pair => pair.Key, pair => (object?)pair.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            _ => null,
        };
        return value is not null;
    }
}

internal sealed class UserNames(HttpContext http) : ILiquidObject
{
    public object? Printed => http.User.Identity?.Name;

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "Identity" => this,
            "Name" => http.User.Identity?.Name,
            "IsAuthenticated" => http.User.Identity?.IsAuthenticated == true,
            _ => null,
        };
        return value is not null;
    }
}

/// <summary><c>Content.Alias.main-menu</c>, <c>Content.Slug["about"]</c>, <c>Content.ContentItemId["x"]</c>, <c>Content["alias:x"]</c>.</summary>
internal sealed class ContentNames(LiquidContext context, string kind = "") : ILiquidAsyncObject
{
    public async ValueTask<object?> GetAsync(string name, CancellationToken stop)
    {
        if (kind.Length == 0 && name is "Alias" or "Slug" or "ContentItemId" or "Latest") return new ContentNames(context, name);
        var handle = kind.Length > 0 && kind != "Latest" ? $"{kind.ToLowerInvariant()}:{name}" : name;
        var item = await TemplateData.ReadAsync(context, reading => TemplateData.FindAsync(handle, reading, stop));
        return item is null ? null : new LiquidContentItem(item);
    }
}
