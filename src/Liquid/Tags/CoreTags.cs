using OrchardVrijwilligers.Liquid.Parsing;

namespace OrchardVrijwilligers.Liquid.Tags;

internal static class CoreTags
{
    public static readonly IReadOnlyDictionary<string, TagParser> All = new Dictionary<string, TagParser>
    {
        ["#"] = SimpleTags.InlineComment,
        ["assign"] = AssignTag.Parse,
        ["break"] = SimpleTags.Break,
        ["capture"] = CaptureTag.Parse,
        ["case"] = CaseTag.Parse,
        ["comment"] = SimpleTags.Comment,
        ["continue"] = SimpleTags.Continue,
        ["cycle"] = CycleTag.Parse,
        ["decrement"] = SimpleTags.Decrement,
        ["doc"] = SimpleTags.Doc,
        ["echo"] = SimpleTags.Echo,
        ["for"] = ForTag.Parse,
        ["if"] = IfTag.Parse,
        ["ifchanged"] = IfChangedTag.Parse,
        ["increment"] = SimpleTags.Increment,
        ["liquid"] = SimpleTags.Liquid,
        ["raw"] = SimpleTags.Raw,
        ["render"] = RenderTag.Parse,
        ["tablerow"] = TableRowTag.Parse,
        ["unless"] = IfTag.ParseUnless,
    };
}
