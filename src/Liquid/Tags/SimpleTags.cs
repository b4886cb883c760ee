using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>The tags that need no node of their own.</summary>
internal static class SimpleTags
{
    public static Node Echo(TagReader tag) =>
        tag.Markup.AtEnd ? new NothingNode() : new OutputNode(tag.Markup.Filtered()) { Offset = tag.Offset };

    public static Node Raw(TagReader tag)
    {
        tag.Markup.ExpectEnd();
        return new TextNode(tag.Verbatim(nested: false)) { Offset = tag.Offset };
    }

    public static Node Comment(TagReader tag)
    {
        tag.Verbatim(nested: true);
        return new NothingNode();
    }

    public static Node Doc(TagReader tag)
    {
        tag.Markup.ExpectEnd();
        tag.Verbatim(nested: false);
        return new NothingNode();
    }

    /// <summary><c>{% # text %}</c>, each further line with a # of its own.</summary>
    public static Node InlineComment(TagReader tag)
    {
        foreach (var line in tag.Source.Split('\n').Skip(1))
        {
            if (line.AsSpan().Trim() is [not '#', ..])
            {
                throw tag.State.Diagnostics.Error(tag.Offset, "each line of this comment must start with '#'");
            }
        }

        return new NothingNode();
    }

    public static Node Liquid(TagReader tag) => new LinesTag(tag.Blocks.Wrap(tag.Blocks.Lines(tag))) { Offset = tag.Offset };

    public static Node Break(TagReader tag) => Interrupting(tag, Interrupt.Break);

    public static Node Continue(TagReader tag) => Interrupting(tag, Interrupt.Continue);

    public static Node Increment(TagReader tag) => Counting(tag, 1);

    public static Node Decrement(TagReader tag) => Counting(tag, -1);

    private static InterruptTag Interrupting(TagReader tag, Interrupt interrupt)
    {
        tag.Markup.ExpectEnd();
        return new InterruptTag(interrupt) { Offset = tag.Offset };
    }

    private static CountTag Counting(TagReader tag, int step)
    {
        var name = tag.Markup.Name("the name of a counter");
        tag.Markup.ExpectEnd();
        return new CountTag(name, step) { Offset = tag.Offset };
    }
}
