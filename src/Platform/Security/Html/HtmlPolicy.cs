using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>Returns the value to write, or null to leave the attribute out.</summary>
public delegate string? AttributeRule(string value, HtmlPolicy policy);

/// <summary>
/// What may remain of HTML that people write. Names are lower case. Elements that are in none of the lists lose
/// their tag and keep their content.
/// </summary>
public sealed partial record HtmlPolicy
{
    /// <summary>The policy of every Html field.</summary>
    public static HtmlPolicy Content { get; } = ContentPolicy.Create();

    /// <summary>Allowed elements, each with its own attributes beside <see cref="GlobalAttributes"/>.</summary>
    public required FrozenDictionary<string, FrozenDictionary<string, AttributeRule>> Elements { get; init; }

    public required FrozenDictionary<string, AttributeRule> GlobalAttributes { get; init; }

    /// <summary>Elements that become another element: h1 to h2, because a page has one h1 of its own.</summary>
    public FrozenDictionary<string, string> Renames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Elements that go with everything in them. All SVG, MathML and other foreign content goes too.</summary>
    public FrozenSet<string> Dropped { get; init; } = [];

    public FrozenSet<string> LinkSchemes { get; init; } = ["http", "https", "mailto", "tel"];

    public FrozenSet<string> ImageSchemes { get; init; } = ["https"];

    /// <summary>Must match a whole class name; prefixes that scripts listen to are kept out.</summary>
    public Regex ClassName { get; init; } = DefaultClassName();

    /// <summary>
    /// Stands before every id, so that content cannot shadow a property of window or document, or an id of the page.
    /// Links to an id in the same text follow.
    /// </summary>
    public string IdPrefix { get; init; } = "inhoud-";

    /// <summary>text-align: center becomes the class align-center; also left, right and justify.</summary>
    public string AlignClassPrefix { get; init; } = "align-";

    /// <summary>In characters, of the input and of the output.</summary>
    public int MaxLength { get; init; } = 2_000_000;

    public int MaxDepth { get; init; } = 200;

    /// <summary>Bounds memory: elements, texts and the formatting elements that a parser has to repeat.</summary>
    public int MaxNodes { get; init; } = 250_000;

    [GeneratedRegex(@"\A(?!(?:js|hx|admin)-)[a-zA-Z][a-zA-Z0-9_-]{0,63}\z")]
    private static partial Regex DefaultClassName();
}
