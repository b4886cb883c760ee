namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>The clean HTML and what was taken out of it, in order of first appearance.</summary>
public sealed record SanitizeReport(string Html, IReadOnlyList<HtmlRemoval> Removals)
{
    /// <summary>False when only the notation changed (quotes, entities, closing tags).</summary>
    public bool LostSomething => Removals.Count > 0;
}

/// <param name="Name">The element, attribute or class name as it was written, lower case.</param>
/// <param name="Detail">The element an attribute stood on, the refused URL or the new element name.</param>
public sealed record HtmlRemoval(HtmlRemovalKind Kind, string Name, string? Detail, int Count)
{
    public override string ToString() => Describe() + (Count > 1 ? $" ({Count} times)" : "");

    private string Describe() => Kind switch
    {
        HtmlRemovalKind.Element => $"<{Name}> with its content",
        HtmlRemovalKind.Tag => $"<{Name}>, content kept",
        HtmlRemovalKind.Renamed => $"<{Name}> became <{Detail}>",
        HtmlRemovalKind.Attribute => $"attribute {Name} on <{Detail}>",
        HtmlRemovalKind.Url => $"{Name} \"{Detail}\"",
        HtmlRemovalKind.Style => $"style {Name} on <{Detail}>",
        HtmlRemovalKind.Class => $"class {Name}",
        HtmlRemovalKind.Comment => "comment",
        _ => "structure that cannot be written down safely; only its text was kept",
    };
}

public enum HtmlRemovalKind { Element, Tag, Renamed, Attribute, Url, Style, Class, Comment, Structure }
