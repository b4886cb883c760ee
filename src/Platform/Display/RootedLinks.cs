using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>
/// Editors and recipes write links within the site as <c>/page</c>, wherever the tenant stands.
/// When it stands under a prefix these links are brought there as the text is shown; the stored text stays the same.
/// </summary>
internal static partial class RootedLinks
{
    /// <param name="html">Sanitized: attributes stand in double quotes.</param>
    public static string Under(PageContext page, string html) =>
        Rooted().Replace(html, match => $"{match.Groups[1].Value}{Html.Encode(page.Href(match.Groups[2].Value)[..^match.Groups[2].Length])}{match.Groups[2].Value}");

    [GeneratedRegex("""(<[^<>]*?\s(?:href|src|poster)=")(/(?!/|_content/)[^"]*)""")]
    private static partial Regex Rooted();
}
