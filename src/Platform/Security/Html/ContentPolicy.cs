using System.Collections.Frozen;

namespace OrchardVrijwilligers.Platform.Security.Html;

using Attributes = FrozenDictionary<string, AttributeRule>;

/// <summary>The tables behind <see cref="HtmlPolicy.Content"/>.</summary>
internal static class ContentPolicy
{
    private const string Plain =
        "h2 h3 h4 h5 h6 p div section dl dt dd ul pre hr br wbr figure figcaption table caption thead tbody tfoot tr " +
        "summary address span abbr b bdi bdo cite code dfn em i kbd mark s samp small strong sub sup u var";

    private const string Gone =
        "script style template noscript iframe frame frameset noframes noembed object embed applet param svg math " +
        "head title base link meta xmp plaintext textarea select option optgroup datalist input audio video canvas " +
        "source track map area portal";

    private const string Containers =
        "article aside header footer main nav hgroup search form fieldset dialog center";

    public static HtmlPolicy Create() => new()
    {
        Elements = Elements().ToFrozenDictionary(),
        GlobalAttributes = Global(),
        Renames = Renames().ToFrozenDictionary(),
        Dropped = Words(Gone).ToFrozenSet(),
    };

    private static Attributes Global() => Of(
        ("class", AttributeRules.Classes), ("id", AttributeRules.Id), ("title", AttributeRules.Text),
        ("lang", AttributeRules.Language), ("dir", AttributeRules.OneOf("ltr", "rtl", "auto")),
        ("aria-label", AttributeRules.Text), ("aria-labelledby", AttributeRules.IdReferences),
        ("aria-describedby", AttributeRules.IdReferences));

    private static Dictionary<string, Attributes> Elements()
    {
        var span = AttributeRules.Integer(1, 1000);
        var number = AttributeRules.Integer(-100_000, 100_000);
        var pixels = AttributeRules.Integer(1, 20_000);
        var cell = Of(("colspan", span), ("rowspan", span), ("headers", AttributeRules.IdReferences));
        var quote = Of(("cite", AttributeRules.Link));
        var change = Of(("cite", AttributeRules.Link), ("datetime", AttributeRules.DateTime));
        var elements = Words(Plain).ToDictionary(name => name, _ => Attributes.Empty);
        elements["a"] = Of(("href", AttributeRules.Link), ("hreflang", AttributeRules.Language),
            ("target", AttributeRules.OneOf("_blank")), ("rel", AttributeRules.LinkRelations));
        elements["img"] = Of(("src", AttributeRules.Image), ("alt", AttributeRules.Text), ("width", pixels),
            ("height", pixels), ("loading", AttributeRules.OneOf("lazy", "eager")));
        elements["ol"] = Of(("start", number), ("reversed", AttributeRules.Flag),
            ("type", AttributeRules.OneOfExactly("1", "a", "A", "i", "I")));
        elements["li"] = Of(("value", number));
        elements["td"] = cell;
        elements["th"] = Of([.. cell.Select(e => (e.Key, e.Value)), ("scope",
            AttributeRules.OneOf("row", "col", "rowgroup", "colgroup"))]);
        elements["col"] = elements["colgroup"] = Of(("span", span));
        elements["blockquote"] = elements["q"] = quote;
        elements["del"] = elements["ins"] = change;
        elements["time"] = Of(("datetime", AttributeRules.DateTime));
        elements["details"] = Of(("open", AttributeRules.Flag));
        return elements;
    }

    private static Dictionary<string, string> Renames()
    {
        var renames = Words(Containers).ToDictionary(name => name, _ => "div");
        renames["h1"] = "h2";
        renames["legend"] = "p";
        renames["strike"] = "s";
        renames["tt"] = "code";
        renames["acronym"] = "abbr";
        renames["listing"] = "pre";
        renames["dir"] = renames["menu"] = "ul";
        return renames;
    }

    private static Attributes Of(params (string Name, AttributeRule Rule)[] rules) =>
        rules.ToFrozenDictionary(r => r.Name, r => r.Rule);

    private static string[] Words(string text) => text.Split(' ');
}
