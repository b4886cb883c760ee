using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>
/// Recipes of Orchard Core name icons by the classes of a font (<c>fab fa-facebook-f</c>) that our pages do not load: it shows nothing,
/// and the classes are no text to read. Their names are.
/// </summary>
public static partial class IconNames
{
    /// <summary>The whole text is the classes of one icon.</summary>
    public static bool IsIcon(string text) => Icon().IsMatch(text);

    /// <summary>What the first icon of an element's classes is called, such as "Facebook"; empty when there is none.</summary>
    public static string In(string classes) =>
        Name().Matches(classes).Select(match => match.Groups["name"].Value).FirstOrDefault(name => !Manner().IsMatch(name)) is { } found
            ? char.ToUpperInvariant(found[0]) + Variant().Replace(found[1..], "").Replace('-', ' ')
            : "";

    [GeneratedRegex(@"^\s*(fa[a-z]?\s+|fa-(solid|regular|light|brands)\s+|bi\s+)?(fa|bi)-[a-z0-9-]+\s*$")]
    private static partial Regex Icon();

    [GeneratedRegex(@"(?<![\w-])(fa|bi)-(?<name>[a-z0-9-]+)")]
    private static partial Regex Name();

    // How an icon stands, and the shapes that others are laid upon.
    [GeneratedRegex(@"^(stack(-.*)?|x?[sl]g?|sm|\d+x|fw|inverse|circle|square|spin(-.*)?|pulse|border|pull-.*|rotate-.*|flip-.*|solid|regular|light|thin|brands)$")]
    private static partial Regex Manner();

    // The same sign drawn otherwise: facebook-f, linkedin-in.
    [GeneratedRegex("-[a-z]{1,2}$")]
    private static partial Regex Variant();
}
