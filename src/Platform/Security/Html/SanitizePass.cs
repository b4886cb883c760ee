using AngleSharp.Dom;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>One walk over a parsed tree that writes what the policy allows. No recursion: depth is the writer's data.</summary>
internal sealed class SanitizePass(HtmlPolicy policy, RemovalLog log)
{
    private readonly HtmlWriter _writer = new();
    private readonly Stack<(INode? Node, string? Closes)> _pending = [];
    private AttributeCleaner? _attributes;

    public string Run(INodeList roots)
    {
        _attributes = new AttributeCleaner(policy, log, roots);
        PushAll(roots);
        while (_pending.TryPop(out var next))
        {
            if (next.Closes is { } name) _writer.Close(name);
            else Visit(next.Node!);
        }
        return _writer.ToString();
    }

    private void Visit(INode node)
    {
        if (node is IText text) _writer.Text(text.Data);
        else if (node is IElement element) Visit(element);
        else if (node is IComment) log.Add(HtmlRemovalKind.Comment, "comment");
    }

    private void Visit(IElement element)
    {
        var name = element.LocalName;
        if (element.NamespaceUri != NamespaceNames.HtmlUri || policy.Dropped.Contains(name))
            log.Add(HtmlRemovalKind.Element, name.ToLowerInvariant());
        else if (policy.Renames.TryGetValue(name, out var other)) Rename(element, other);
        else if (policy.Elements.ContainsKey(name)) Keep(element, name);
        else Unwrap(element);
    }

    private void Rename(IElement element, string name)
    {
        log.Add(HtmlRemovalKind.Renamed, element.LocalName, name);
        Keep(element, name);
    }

    private void Unwrap(IElement element)
    {
        log.Add(HtmlRemovalKind.Tag, element.LocalName);
        PushAll(element.ChildNodes);
    }

    private void Keep(IElement element, string name)
    {
        var attributes = _attributes!.Clean(element, name);
        if (name == "img" && !attributes.ContainsKey("src")) return;
        _writer.Open(name, attributes);
        if (HtmlWriter.IsVoid(name)) return;
        if (name == "pre" && element.FirstChild is IText { Data: ['\n', ..] or ['\r', ..] }) _writer.LineEnd();
        _pending.Push((null, name));
        PushAll(element.ChildNodes);
    }

    private void PushAll(INodeList nodes)
    {
        for (var i = nodes.Length - 1; i >= 0; i--) _pending.Push((nodes[i], null));
    }
}
