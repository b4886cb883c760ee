using System.Collections.Frozen;
using AngleSharp.Html.Parser.Tokens;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>
/// What a parser may have to repeat at the start of each block: formatting elements that were opened and not closed,
/// with their attributes. Of equal ones it repeats three at most ("Noah's Ark clause", HTML 13.2.4.3). Only an end tag
/// that closes the tag right before it is trusted, so sloppy text counts too high and never too low.
/// </summary>
internal sealed class OpenFormatting
{
    private const int MostEqual = 3;

    private static readonly FrozenSet<string> s_formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly FrozenSet<string> s_void =
    [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen",
        "link", "meta", "param", "source", "track", "wbr",
    ];

    private readonly Stack<(string Name, string? Formatting, int Weight)> _open = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Elements and attributes that one new block may repeat.</summary>
    public int Weight { get; private set; }

    public void Open(HtmlTagToken tag)
    {
        if (s_void.Contains(tag.Name)) return;
        var formatting = s_formatting.Contains(tag.Name) ? Signature(tag) : null;
        var weight = 1 + tag.Attributes.Count;
        _open.Push((tag.Name, formatting, weight));
        if (formatting is null) return;
        var count = _counts[formatting] = _counts.GetValueOrDefault(formatting) + 1;
        if (count <= MostEqual) Weight += weight;
    }

    public void Close(string name)
    {
        if (!_open.TryPeek(out var top) || top.Name != name) return;
        _open.Pop();
        if (top.Formatting is null) return;
        var count = _counts[top.Formatting]--;
        if (count <= MostEqual) Weight -= top.Weight;
    }

    private static string Signature(HtmlTagToken tag) => tag.Attributes.Count == 0
        ? tag.Name
        : tag.Name + '\0' + string.Join('\0', tag.Attributes.Select(a => $"{a.Name}={a.Value}"));
}
