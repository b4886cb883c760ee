using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Prikbord;

/// <summary>The theme's files and illustrations. A scene is drawn by reference, so that the tokens of the page colour it.</summary>
public static class Art
{
    /// <summary>Scenes of <c>scenes/</c>; another name shows nothing.</summary>
    private static readonly FrozenSet<string> Scenes = new[]
    {
        "zorg", "welzijn", "sport", "cultuur", "natuur", "taal", "jeugd", "nieuwkomers", "geloof", "belangen", "wonen", "dieren",
        "evenementen", "veiligheid", "plein", "invitation", "leeg", "story",
    }.ToFrozenSet();

    private sealed record Sheet(string Sprite, FrozenDictionary<string, IHtmlContent> Html);

    private static Sheet drawn = new("", FrozenDictionary<string, IHtmlContent>.Empty);

    /// <summary>Address of a file that the theme's build makes, beside the icon sprite.</summary>
    public static string File(PageContext page, string name) => page.Renderer.Sprite.Replace("icons.svg", name, StringComparison.Ordinal);

    public static bool Has(string scene) => Scenes.Contains(scene);

    public static IHtmlContent Scene(PageContext page, string name) =>
        Drawn(page).TryGetValue(name, out var scene) ? scene : HtmlString.Empty;

    // A list shows twenty scenes; their HTML is the same on every page of the host.
    private static FrozenDictionary<string, IHtmlContent> Drawn(PageContext page)
    {
        var current = drawn;
        if (current.Sprite == page.Renderer.Sprite) return current.Html;
        var file = File(page, "scenes.svg");
        drawn = current = new Sheet(page.Renderer.Sprite, Scenes.ToFrozenDictionary(name => name, name => Draw(file, name)));
        return current.Html;
    }

    private static IHtmlContent Draw(string file, string name)
    {
        var (box, keep) = name == "plein" ? ("0 0 1280 600", "xMaxYMax") : ("0 0 320 200", "xMidYMax");
        return new HtmlString(
            $"<svg class=\"ov-scene\" viewBox=\"{box}\" preserveAspectRatio=\"{keep} slice\" aria-hidden=\"true\"><use href=\"{Html.Encode(file)}#{name}\"/></svg>");
    }
}
