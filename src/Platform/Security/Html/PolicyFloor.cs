using System.Collections.Frozen;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>What no policy can allow: elements that run, load, embed or make a parser read text in another way.</summary>
internal static class PolicyFloor
{
    private static readonly FrozenSet<string> s_elements =
    [
        "script", "style", "template", "noscript", "iframe", "frame", "frameset", "noframes", "noembed", "object",
        "embed", "applet", "svg", "math", "head", "title", "base", "link", "meta", "xmp", "plaintext", "textarea",
        "select", "portal", "form", "input", "button", "image",
    ];

    private static readonly FrozenSet<string> s_attributes =
        ["style", "srcdoc", "srcset", "name", "form", "formaction", "action", "background", "ping", "is", "slot"];

    public static void Demand(HtmlPolicy policy)
    {
        var names = policy.Elements.Keys.Concat(policy.Renames.Values);
        var attributes = policy.Elements.Values.Append(policy.GlobalAttributes).SelectMany(rules => rules.Keys);
        var schemes = policy.LinkSchemes.Concat(policy.ImageSchemes);
        Refuse(names.FirstOrDefault(name => s_elements.Contains(name) || !IsName(name)));
        Refuse(attributes.FirstOrDefault(IsUnsafeAttribute));
        Refuse(schemes.FirstOrDefault(scheme => scheme is "javascript" or "vbscript" or "data" or "blob" or "file"));
        if (policy.Renames.Values.Any(name => !policy.Elements.ContainsKey(name)))
            throw new ArgumentException("An element can only be renamed to an allowed one.", nameof(policy));
    }

    private static bool IsUnsafeAttribute(string name) =>
        s_attributes.Contains(name) || name.StartsWith("on", StringComparison.Ordinal) || !IsName(name);

    private static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static void Refuse(string? name)
    {
        if (name is not null) throw new ArgumentException($"A policy cannot allow \"{name}\".");
    }
}
