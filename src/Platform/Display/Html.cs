using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Encodes the five characters that mean something in HTML and leaves é, ë and all other letters alone.</summary>
public static class Html
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("<>&\"'\0");

    public static void Encode(TextWriter output, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        var rest = text.AsSpan();
        for (int at; (at = rest.IndexOfAny(Special)) >= 0; rest = rest[(at + 1)..])
        {
            output.Write(rest[..at]);
            output.Write(rest[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", '\'' => "&#39;", _ => "" });
        }
        output.Write(rest);
    }

    public static string Encode(string? text)
    {
        using var writer = new StringWriter();
        Encode(writer, text);
        return writer.ToString();
    }

    /// <summary>HTML as the text that it is.</summary>
    public static string Text(IHtmlContent html)
    {
        if (html is HtmlString { Value: { } text }) return text;
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
