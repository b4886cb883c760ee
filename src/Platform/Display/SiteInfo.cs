using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>What every page of a tenant may know of it, in one language. Immutable; made anew when settings change.</summary>
public sealed record SiteInfo
{
    public required string Name { get; init; }

    /// <summary>BCP 47, e.g. <c>nl</c>.</summary>
    public string Culture { get; init; } = "nl";

    public string Direction { get; init; } = "ltr";

    public Texts Texts { get; init; } = Texts.AsWritten;

    /// <summary>The language of this reader.</summary>
    public Language Language { get; init; } = Languages.Dutch.First;

    /// <summary>All that the portal can be read in.</summary>
    public Languages Languages { get; init; } = Languages.Dutch;

    /// <summary>Scheme and host without a slash at the end; for absolute addresses in feeds and JSON-LD.</summary>
    public string BaseUrl { get; init; } = "";

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public LookInfo Look { get; init; } = new();

    public ContactInfo Contact { get; init; } = new();

    public IReadOnlyList<MenuLink> MainMenu { get; init; } = [];

    /// <summary>The tenant's own menu at the foot, and the pages of modules that belong there.</summary>
    public IReadOnlyList<MenuLink> FooterMenu { get; init; } = [];
}

/// <param name="Stylesheet">Path of the tenant's tokens as one stylesheet, named by its hash.</param>
public sealed record LookInfo(string Name = "", string Stylesheet = "", string Divider = "plain", string Tagline = "");

public sealed record ContactInfo(string Name = "", string Phone = "", string Email = "", string Address = "", IReadOnlyList<string>? OpeningHours = null);

/// <param name="Current">The page that is shown is this one or stands under it.</param>
public sealed record MenuLink(string Text, string Url, IReadOnlyList<MenuLink> Items, string? Target = null)
{
    /// <summary>The language of the text when somebody wrote it for the item behind the link; empty: the reader's.</summary>
    public string Language { get; init; } = "";

    internal MenuLink In(Texts texts) => this with { Text = texts.Get(Text), Items = [.. Items.Select(item => item.In(texts))] };
}
