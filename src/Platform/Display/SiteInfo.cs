namespace OrchardVrijwilligers.Platform.Display;

/// <summary>What every page of a tenant may know of it. Immutable; made anew when settings change.</summary>
public sealed record SiteInfo
{
    public required string Name { get; init; }

    /// <summary>BCP 47, e.g. <c>nl</c>.</summary>
    public string Culture { get; init; } = "nl";

    public string Direction { get; init; } = "ltr";

    /// <summary>Scheme and host without a slash at the end; for absolute addresses in feeds and JSON-LD.</summary>
    public string BaseUrl { get; init; } = "";

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public LookInfo Look { get; init; } = new();

    public ContactInfo Contact { get; init; } = new();

    public IReadOnlyList<MenuLink> MainMenu { get; init; } = [];

    public IReadOnlyList<MenuLink> FooterMenu { get; init; } = [];
}

/// <param name="Stylesheet">Path of the tenant's tokens as one stylesheet, named by its hash.</param>
public sealed record LookInfo(string Name = "", string Stylesheet = "", string Divider = "plain", string Tagline = "");

public sealed record ContactInfo(string Name = "", string Phone = "", string Email = "", string Address = "", IReadOnlyList<string>? OpeningHours = null);

/// <param name="Current">The page that is shown is this one or stands under it.</param>
public sealed record MenuLink(string Text, string Url, IReadOnlyList<MenuLink> Items, string? Target = null);
