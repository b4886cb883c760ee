using System.Net;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>
/// Links in which nothing can be read, since only an icon or a picture without a text stands in them. They get words that the link itself
/// holds: its label, where it leads to, or what its icon is called. The stored text stays the same.
/// </summary>
internal static partial class SilentLinks
{
    /// <summary>The HTML with words in such links; a link that holds none stays as it is.</summary>
    public static string Named(string html) => MayHaveOne(html) ? Link().Replace(html, Named) : html;

    // Nearly every link begins with what can be read; only of others it has to be found out.
    private static bool MayHaveOne(ReadOnlySpan<char> html)
    {
        while (html.IndexOf("<a ") is >= 0 and var start)
        {
            html = html[start..];
            var inside = html.IndexOf('>') + 1;
            if (inside == 0) return false;
            if (inside == html.Length || !char.IsLetterOrDigit(html[inside])) return true;
            html = html[inside..];
        }
        return false;
    }

    private static string Named(Match link)
    {
        var (open, inside) = (link.Groups["open"].Value, link.Groups["inside"].Value);
        var label = Attribute(open, "aria-label") is { Length: > 0 } said ? said : Attribute(open, "title");
        if (IsRead(inside) || (label.Length > 0 && Picture().IsMatch(inside))) return link.Value;
        string[] names = [label, Destination(Attribute(open, "href")), IconNames.In(string.Join(' ', Class().Matches(inside).Select(match => match.Groups["value"].Value)))];
        return names.FirstOrDefault(name => name.Length > 0) is { } name ? $"{open}{inside}{Html.Encode(name)}</a>" : link.Value;
    }

    private static bool IsRead(string inside) =>
        WebUtility.HtmlDecode(Tag().Replace(inside, "")).Any(letter => !char.IsWhiteSpace(letter)) || Picture().Matches(inside).Any(picture => Attribute(picture.Value, "alt").Length > 0);

    // A site by its host; whom to write or call as it stands.
    private static string Destination(string href) => !Uri.TryCreate(href, UriKind.Absolute, out var address) ? "" : address.Scheme switch
    {
        "http" or "https" => address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host,
        "mailto" or "tel" => href[(href.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('?')[0],
        _ => "",
    };

    private static string Attribute(string tag, string name) =>
        Attributes().Matches(tag).FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found ? WebUtility.HtmlDecode(found.Groups["value"].Value).Trim() : "";

    [GeneratedRegex("(?<open><a [^<>]*>)(?<inside>(?:(?!</?a[ >]).)*)</a>", RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(img|svg|picture|video)[ >][^<>]*>?")]
    private static partial Regex Picture();

    [GeneratedRegex("""\s(?<name>[\w-]+)=(?<quote>["'])(?<value>.*?)\k<quote>""", RegexOptions.Singleline)]
    private static partial Regex Attributes();

    [GeneratedRegex("""\sclass=(?<quote>["'])(?<value>.*?)\k<quote>""", RegexOptions.Singleline)]
    private static partial Regex Class();
}
