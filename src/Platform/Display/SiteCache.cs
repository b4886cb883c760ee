using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Keeps the <see cref="SiteInfo"/> of a tenant, made from its settings and menus.</summary>
public sealed class SiteCache(ContentCache contents, IEnumerable<ISiteMenus> menus)
{
    private Made? made;

    public async ValueTask<SiteInfo> GetAsync(CancellationToken stop = default)
    {
        var lookup = await contents.GetAsync(stop);
        if (made is { } present && ReferenceEquals(present.Lookup, lookup)) return present.Site;
        var site = await MakeAsync(lookup, stop);
        made = new(lookup, site);
        return site;
    }

    private async Task<SiteInfo> MakeAsync(ContentLookup lookup, CancellationToken stop)
    {
        var (settings, look, contact) = (lookup.Settings, lookup.Settings.Section<LookSettings>(), lookup.Settings.Section<ContactSettings>());
        var culture = settings.Section<LocalizationSettings>().Culture();
        var found = new Dictionary<string, IReadOnlyList<MenuLink>>();
        foreach (var source in menus)
            foreach (var (alias, links) in await source.ReadAsync(stop)) found[alias] = links;
        return new()
        {
            Name = settings.SiteName is { Length: > 0 } name ? name : "Portaal",
            Culture = culture.Name,
            Direction = culture.TextInfo.IsRightToLeft ? "rtl" : "ltr",
            BaseUrl = settings.BaseUrl,
            TimeZone = lookup.TimeZone,
            Look = new(look.Name, $"/look/{LookSheet.Hash(look)}.css", look.Divider, look.Tagline),
            Contact = new(contact.Name, contact.Phone, contact.Email, contact.Address, contact.OpeningHours),
            MainMenu = found.GetValueOrDefault("hoofdmenu") ?? found.GetValueOrDefault("main-menu") ?? [],
            FooterMenu = found.GetValueOrDefault("voetmenu") ?? found.GetValueOrDefault("footer-menu") ?? [],
        };
    }

    // One reference, so that a reader on another thread never sees half of a change.
    private sealed record Made(ContentLookup Lookup, SiteInfo Site);
}

/// <summary>Gives the menus of the tenant by alias.</summary>
public interface ISiteMenus
{
    Task<IReadOnlyDictionary<string, IReadOnlyList<MenuLink>>> ReadAsync(CancellationToken stop);
}

/// <summary>A tenant's tokens as a stylesheet; only names and values that cannot be anything else than a token.</summary>
public static class LookSheet
{
    public static string Css(LookSettings look)
    {
        var css = new StringBuilder(":root{");
        foreach (var (name, value) in look.Tokens.OrderBy(token => token.Key, StringComparer.Ordinal))
            if (IsToken(name, value)) css.Append(name).Append(':').Append(value).Append(';');
        return css.Append('}').ToString();
    }

    public static string Hash(LookSettings look) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css(look))))[..16];

    /// <summary>Standards row N3: names <c>--[a-z0-9-]+</c>; no url(), @import, selectors, comments or ends of a rule in a value.</summary>
    public static bool IsToken(string name, string value) =>
        name.StartsWith("--", StringComparison.Ordinal) && name.Length is > 2 and < 80 && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && value.Length is > 0 and < 200 && value.IndexOfAny(['{', '}', '<', '>', ';', '@', '\\', '\0', '\n', '\r']) < 0
        && !value.Contains("url", StringComparison.OrdinalIgnoreCase) && !value.Contains("/*", StringComparison.Ordinal) && !value.Contains("expression", StringComparison.OrdinalIgnoreCase);
}
