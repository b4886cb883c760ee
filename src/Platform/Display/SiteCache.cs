using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Keeps the <see cref="SiteInfo"/> of a tenant, made from its settings and menus.</summary>
public sealed class SiteCache(ContentCache contents, IEnumerable<ISiteMenus> menus, IEnumerable<PublicPage> pages)
{
    private Made? made;

    /// <param name="language">Null: the first language of the portal.</param>
    public async ValueTask<SiteInfo> GetAsync(Language? language = null, CancellationToken stop = default)
    {
        var lookup = await contents.GetAsync(stop);
        if (made is not { } present || !ReferenceEquals(present.Lookup, lookup)) made = present = new(lookup, await MakeAsync(lookup, stop));
        return present.In(language);
    }

    private async Task<IReadOnlyList<SiteInfo>> MakeAsync(ContentLookup lookup, CancellationToken stop)
    {
        var sites = new List<SiteInfo>();
        foreach (var language in lookup.Languages.All) sites.Add(await MakeAsync(language, lookup, stop));
        return sites;
    }

    private async Task<SiteInfo> MakeAsync(Language language, ContentLookup lookup, CancellationToken stop)
    {
        var (settings, look, contact, texts) = (lookup.Settings, lookup.Settings.Section<LookSettings>(), lookup.Settings.Section<ContactSettings>(), lookup.TextsOf(language));
        var found = new Dictionary<string, IReadOnlyList<MenuLink>>();
        foreach (var source in menus)
            foreach (var (alias, links) in await source.ReadAsync(language, stop)) found[alias] = [.. links.Select(link => link.In(texts))];
        return new()
        {
            Name = texts.Get(settings.SiteName is { Length: > 0 } name ? name : Texts.Later("Portaal")),
            Culture = language.Name,
            Direction = language.Direction,
            Texts = texts,
            Language = language,
            Languages = lookup.Languages,
            BaseUrl = settings.BaseUrl,
            TimeZone = lookup.TimeZone,
            Look = new(look.Name, $"/look/{LookSheet.Hash(look)}.css", look.Divider, texts.Get(look.Tagline)),
            Contact = new(texts.Get(contact.Name), contact.Phone, contact.Email, contact.Address, [.. contact.OpeningHours.Select(line => texts.Value(line, out _))]),
            MainMenu = found.GetValueOrDefault("hoofdmenu") ?? found.GetValueOrDefault("main-menu") ?? [],
            FooterMenu = WithOwnPages(found.GetValueOrDefault("voetmenu") ?? found.GetValueOrDefault("footer-menu") ?? [], texts),
        };
    }

    private List<MenuLink> WithOwnPages(IReadOnlyList<MenuLink> menu, Texts texts) =>
        [.. menu, .. pages.Where(own => own.InFooter && menu.All(link => link.Url != own.Path)).Select(own => new MenuLink(texts.Get(own.Text), own.Path, []))];

    // One reference, so that a reader on another thread never sees half of a change.
    private sealed record Made(ContentLookup Lookup, IReadOnlyList<SiteInfo> Sites)
    {
        public SiteInfo In(Language? language)
        {
            if (language is not null)
                foreach (var site in Sites)
                    if (site.Language.Name == language.Name) return site;
            return Sites[0];
        }
    }
}

/// <summary>Gives the menus of the tenant by alias.</summary>
public interface ISiteMenus
{
    /// <param name="language">Of the reader: an item that has a version in it is linked there.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<MenuLink>>> ReadAsync(Language language, CancellationToken stop);
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
