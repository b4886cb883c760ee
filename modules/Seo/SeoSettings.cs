namespace OrchardVrijwilligers.Modules.Seo;

/// <summary>What machines may know of the whole portal.</summary>
public sealed class SeoSettings
{
    /// <summary>Town or region, for what has no address of its own.</summary>
    public string Region { get; init; } = "";

    /// <summary>ISO 3166, two letters.</summary>
    public string Country { get; init; } = "NL";

    /// <summary>Path of a picture for pages without one; empty: the portal's own card.</summary>
    public string ShareImage { get; init; } = "";

    public string ShareImageAlt { get; init; } = "";

    /// <summary>Where to report a weakness in security: mailto: or https:. Empty: the portal's e-mail address.</summary>
    public IReadOnlyList<string> SecurityContacts { get; init; } = [];

    /// <summary>Address of the policy for who reports one.</summary>
    public string SecurityPolicy { get; init; } = "";

    /// <summary>Until when the contacts hold, at most a year ahead; empty: half a year from today.</summary>
    public string SecurityExpires { get; init; } = "";

    /// <summary>Paths that crawlers should leave alone, beside the back office.</summary>
    public IReadOnlyList<string> Disallow { get; init; } = [];
}
