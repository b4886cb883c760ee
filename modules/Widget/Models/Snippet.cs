using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Widget.Models;

/// <summary>The piece of HTML that a webmaster puts into a page: the frame, a link for who sees no frame, and the script that fits its height.</summary>
/// <param name="Query">Of the frame: the selection, how many and which look.</param>
/// <param name="Target">The same on the portal.</param>
public sealed record Snippet(PublicList List, string Query, string Target)
{
    public const int Height = 640;

    public string FrameUrl(PageContext page) => page.Absolute($"/widget/{List.Slug}{Query}");

    public string Html(PageContext page, int? width = null, int height = Height)
    {
        var title = Platform.Display.Html.Encode($"{page.T(List.Title)} - {page.Site.Name}");
        return $"<iframe src=\"{Platform.Display.Html.Encode(FrameUrl(page))}\" title=\"{title}\" width=\"{(width is { } pixels ? pixels.ToString(System.Globalization.CultureInfo.InvariantCulture) : "100%")}\" height=\"{height}\" loading=\"lazy\" data-ov-widget></iframe>\n"
            + $"<p><a href=\"{Platform.Display.Html.Encode(page.Absolute(Target))}\">{title}</a></p>\n"
            + $"<script src=\"{Platform.Display.Html.Encode(page.Absolute(Endpoints.WidgetEndpoints.Script))}\" async></script>";
    }

    public static Snippet Of(PublicList list, ListRequest request, string look)
    {
        var query = ListAddress.Of("", request with { Page = 1, Way = "" });
        return new(list, Join(query, $"aantal={request.PageSize}", look == Endpoints.WidgetEndpoints.Lines ? $"uiterlijk={look}" : ""), ListAddress.Of(list.Path, request with { Page = 1, Way = "" }));
    }

    private static string Join(string query, params string[] parts) =>
        parts.Where(part => part.Length > 0).Aggregate(query, (all, part) => all + (all.Length == 0 ? "?" : "&") + part);
}
