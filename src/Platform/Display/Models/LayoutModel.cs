using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>The frame around a page. View <c>Layout</c>; it runs after the page's own view, so that the head is known.</summary>
/// <param name="Footer">Widgets of the footer zone; null when there are none.</param>
public sealed record LayoutModel(IHtmlContent Body, IHtmlContent? Footer = null)
{
    /// <summary>A first heading to be heard and not seen, for a body without one; else empty.</summary>
    public string Heading { get; init; } = "";
}
