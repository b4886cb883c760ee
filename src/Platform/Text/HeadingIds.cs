using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OrchardVrijwilligers.Platform.Text;

/// <summary>
/// Gives each heading its slug as id; a repeated one gets a number. Markdig's own extension compares every heading with
/// all before it: 20,000 equal headings took it 9 seconds.
/// </summary>
internal static class HeadingIds
{
    public static void AddTo(MarkdownDocument document)
    {
        var counts = new Dictionary<string, int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var slug = Slug.From(TextOf(heading));
            if (slug.Length == 0) continue;
            var count = counts[slug] = counts.GetValueOrDefault(slug) + 1;
            heading.GetAttributes().Id ??= count == 1 ? slug : $"{slug}-{count}";
        }
    }

    private static string TextOf(HeadingBlock heading) => string.Concat(
        heading.Inline?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        }) ?? []);
}
