namespace OrchardVrijwilligers.Modules.Widget;

/// <summary>Where lists of this portal may be shown.</summary>
public sealed class WidgetSettings
{
    /// <summary>Origins, such as <c>https://www.bibliotheek.example</c> or <c>https://*.buurthuis.example</c>. Empty: on this portal only.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Public names of the lists that may be shown elsewhere; empty: all that have a feed.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>The sites that are really origins on https: nothing else may stand in a header.</summary>
    public IReadOnlyList<string> Origins() => [.. Sites.Select(site => site.Trim().TrimEnd('/').ToLowerInvariant()).Where(IsOrigin).Distinct()];

    public bool Shows(Platform.Content.PublicList list) => list.Settings.Listed && (Lists.Count > 0 ? Lists.Contains(list.Name) : list.Settings.Feed);

    private static bool IsOrigin(string site)
    {
        const string secure = "https://";
        if (!site.StartsWith(secure, StringComparison.Ordinal)) return false;
        var host = site[secure.Length..];
        if (host.StartsWith("*.", StringComparison.Ordinal)) host = host[2..];
        return host.Contains('.') && host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':') && Uri.TryCreate(secure + host, UriKind.Absolute, out var address) && address.PathAndQuery == "/";
    }
}
