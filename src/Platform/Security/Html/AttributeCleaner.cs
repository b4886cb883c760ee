using System.Collections.Frozen;
using AngleSharp.Dom;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>Decides about the attributes of the elements of one text; ids are unique in it and links to them follow.</summary>
internal sealed class AttributeCleaner(HtmlPolicy policy, RemovalLog log, INodeList roots)
{
    private readonly HashSet<string> _written = [];
    private readonly HashSet<string> _known = FindIds(policy, roots);

    /// <param name="name">The name under which the element will be written.</param>
    public OrderedDictionary<string, string> Clean(IElement element, string name)
    {
        var kept = new OrderedDictionary<string, string>();
        var rules = policy.Elements[name];
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri is not null) Lost(attribute, name);
            else if (attribute.Name == "style") Style(attribute.Value, name, kept);
            else if (attribute.Name == "align" && StyleToClass.Alignment(attribute.Value) is { } align) Align(align, kept);
            else if (Find(rules, attribute.Name) is { } rule) Apply(rule, attribute, name, kept);
            else Lost(attribute, name);
        }
        if (element.LocalName == "center") Align("center", kept);
        if (kept.ContainsKey("target")) GuardOpener(kept);
        return kept;
    }

    private AttributeRule? Find(FrozenDictionary<string, AttributeRule> rules, string name) =>
        rules.GetValueOrDefault(name) ?? policy.GlobalAttributes.GetValueOrDefault(name);

    private void Apply(AttributeRule rule, IAttr attribute, string element, OrderedDictionary<string, string> kept)
    {
        var value = rule(attribute.Value, policy);
        if (attribute.Name == "href") value = FollowId(value);
        if (attribute.Name == "id" && value is not null && !_written.Add(value)) value = null;
        if (attribute.Name == "class") LogClasses(attribute.Value);
        if (value is null) Lost(attribute, element);
        else if (attribute.Name == "class") AddClasses(value, kept);
        else kept[attribute.Name] = value;
    }

    private void Style(string style, string element, OrderedDictionary<string, string> kept)
    {
        var (align, others) = StyleToClass.Read(style);
        foreach (var other in others) log.Add(HtmlRemovalKind.Style, other, element);
        if (align is not null) Align(align, kept);
    }

    private void Align(string align, OrderedDictionary<string, string> kept) =>
        AddClasses(policy.AlignClassPrefix + align, kept);

    private static void AddClasses(string classes, OrderedDictionary<string, string> kept)
    {
        var all = AttributeRules.Words(kept.GetValueOrDefault("class", "")).Concat(AttributeRules.Words(classes));
        kept["class"] = string.Join(' ', all.Distinct());
    }

    /// <summary>A page in a new tab could otherwise send this one elsewhere.</summary>
    private static void GuardOpener(OrderedDictionary<string, string> kept)
    {
        var relations = AttributeRules.Words(kept.GetValueOrDefault("rel", ""));
        kept["rel"] = string.Join(' ', relations.Append("noopener").Distinct());
    }

    private string? FollowId(string? url)
    {
        if (url is not ['#', .. var fragment]) return url;
        var id = AttributeRules.Id(Uri.UnescapeDataString(fragment), policy);
        if (id is null || !_known.Contains(id) || fragment.StartsWith(policy.IdPrefix, StringComparison.Ordinal)) return url;
        return "#" + policy.IdPrefix + fragment;
    }

    private void Lost(IAttr attribute, string element)
    {
        if (attribute.Name is "href" or "src" or "cite") log.Add(HtmlRemovalKind.Url, attribute.Name, attribute.Value);
        else if (attribute.Name is not ("class" or "rel")) log.Add(HtmlRemovalKind.Attribute, attribute.Name, element);
    }

    private void LogClasses(string value)
    {
        foreach (var name in AttributeRules.Words(value).Where(name => !policy.ClassName.IsMatch(name)))
            log.Add(HtmlRemovalKind.Class, name);
    }

    private static HashSet<string> FindIds(HtmlPolicy policy, INodeList roots)
    {
        var elements = roots.OfType<IElement>().SelectMany(root => root.QuerySelectorAll("[id]").Prepend(root));
        var ids = elements.Select(element => element.GetAttribute("id")).OfType<string>();
        return ids.Select(id => AttributeRules.Id(id, policy)).OfType<string>().ToHashSet();
    }
}
