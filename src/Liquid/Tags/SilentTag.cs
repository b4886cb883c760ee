using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>A tag that the host reads past. Its markup may be anything, so it is not parsed.</summary>
internal static class SilentTag
{
    public static TagParser Parser(bool isBlock) => tag =>
    {
        if (isBlock) tag.Verbatim(nested: true);
        tag.State.Diagnostics.Warn(tag.Offset, $"the tag '{tag.Name}' shows nothing here");
        return new NothingNode();
    };
}
