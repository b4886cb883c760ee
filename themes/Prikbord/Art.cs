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

    /// <summary>Address of a file that the theme's build makes, beside the icon sprite.</summary>
    public static string File(PageContext page, string name) => page.Renderer.Sprite.Replace("icons.svg", name, StringComparison.Ordinal);

    public static bool Has(string scene) => Scenes.Contains(scene);

    public static IHtmlContent Scene(PageContext page, string name)
    {
        if (!Has(name)) return HtmlString.Empty;
        var (box, keep) = name == "plein" ? ("0 0 1280 600", "xMaxYMax") : ("0 0 320 200", "xMidYMax");
        return new HtmlString(
            $"<svg class=\"ov-scene\" viewBox=\"{box}\" preserveAspectRatio=\"{keep} slice\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{Html.Encode(File(page, "scenes.svg"))}#{name}\"></use></svg>");
    }

    /// <summary>First letters of a name, for a portrait without a photo: "Marja de Vries" gives "MV".</summary>
    public static string Initials(string name) => string.Concat(name
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => char.IsUpper(word[0]))
        .Take(2)
        .Select(word => word[0]));
}
