using Markdig;
using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Text;

/// <summary>
/// CommonMark with tables, footnotes, definition lists, bare links and ids on headings. HTML in the text is allowed, as
/// in Orchard Core; the sanitizer decides about it as about any other HTML.
/// </summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseDefinitionLists().UseAbbreviations()
        .UseEmphasisExtras().UseAutoLinks()
        .Build();

    private static readonly HtmlSanitizer s_sanitizer = new(HtmlPolicy.Content);

    /// <summary>Safe HTML by <see cref="HtmlPolicy.Content"/>: # becomes h2, ids start with the policy's prefix.</summary>
    /// <exception cref="HtmlTooLargeException">The text, or the HTML it gives, passes a limit of the policy.</exception>
    public static string ToHtml(string markdown)
    {
        var policy = HtmlPolicy.Content;
        if (markdown.Length > policy.MaxLength) throw new HtmlTooLargeException(HtmlLimit.Length, policy.MaxLength);
        return s_sanitizer.Sanitize(Render(markdown));
    }

    /// <summary>Markdig limits nesting itself and says so with an ArgumentException.</summary>
    private static string Render(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, s_pipeline);
            HeadingIds.AddTo(document);
            return document.ToHtml(s_pipeline);
        }
        catch (ArgumentException)
        {
            throw new HtmlTooLargeException(HtmlLimit.Depth, HtmlPolicy.Content.MaxDepth);
        }
    }
}
