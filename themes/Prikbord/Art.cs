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
        "evenementen", "veiligheid", "plein", "invitation", "leeg", "story", "koken", "welkom", "maatje", "administratie", "bestuur", "vervoer",
        "klussen", "tuin", "kinderen", "les", "media", "computer", "bar", "inzamelen", "energie", "voorlezen", "wandelen", "muziek", "museum", "naaien",
        "zwerfvuil", "bouwen", "verven", "telefoon", "bezoek", "maaltijd", "gesprek", "ehbo", "huiswerk", "opvang", "zwemmen",
        "film", "biljart", "boodschappen", "boot", "ritten", "autorit", "duofiets", "paarden",
    }.ToFrozenSet();

    /// <summary>How many casts play each scene: the same picture with other people.</summary>
    private const int Casts = 4;

    private sealed record Sheet(string Sprite, FrozenDictionary<string, IHtmlContent[]> Html);

    private static Sheet drawn = new("", FrozenDictionary<string, IHtmlContent[]>.Empty);

    /// <summary>Address of a file that the theme's build makes, beside the icon sprite.</summary>
    public static string File(PageContext page, string name) => page.Renderer.Sprite.Replace("icons.svg", name, StringComparison.Ordinal);

    public static IReadOnlyCollection<string> Names => Scenes;

    public static bool Has(string scene) => Scenes.Contains(scene);

    /// <summary>The first of some names that is drawn here, from the most wanted; empty when none is. A recipe may name what another theme draws.</summary>
    public static string First(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            if (name is not null && Has(name)) return name;
        return "";
    }

    /// <summary>A scene. With the id of what it belongs to, that decides who plays in it: always the same people with the same item.</summary>
    public static IHtmlContent Scene(PageContext page, string name, string id = "") =>
        Drawn(page).TryGetValue(name, out var scenes) ? scenes[CastOf(id)] : HtmlString.Empty;

    private static int CastOf(string id)
    {
        var sum = 0;
        foreach (var letter in id) sum = (sum * 31 + letter) & 0xffff;
        return sum % Casts;
    }

    // A list shows twenty scenes; their HTML is the same on every page of the host.
    private static FrozenDictionary<string, IHtmlContent[]> Drawn(PageContext page)
    {
        var current = drawn;
        if (current.Sprite == page.Renderer.Sprite) return current.Html;
        drawn = current = new Sheet(page.Renderer.Sprite, Scenes.ToFrozenDictionary(name => name, name => Enumerable.Range(0, Casts).Select(cast => Draw(File(page, $"scenes/{name}.svg"), name, cast)).ToArray()));
        return current.Html;
    }

    private static IHtmlContent Draw(string file, string name, int cast)
    {
        var (box, keep) = name == "plein" ? ("0 0 1280 600", "xMaxYMax") : ("0 0 320 200", "xMidYMax");
        return new HtmlString(
            $"<svg class=\"ov-scene\"{(cast == 0 ? "" : $" data-cast=\"{cast}\"")} viewBox=\"{box}\" preserveAspectRatio=\"{keep} slice\" aria-hidden=\"true\"><use href=\"{Html.Encode(file)}#s\"/></svg>");
    }
}
