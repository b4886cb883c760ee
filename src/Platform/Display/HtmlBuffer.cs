using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>HTML as it goes over the wire, gathered in one borrowed array that <see cref="TextWriter.Dispose()"/> gives back.</summary>
/// <param name="expected">About how many bytes there will be: what grows beyond it is copied.</param>
public sealed class HtmlBuffer(int expected = 16 * 1024) : TextWriter, IHtmlContent
{
    /// <summary>More than most whole pages have.</summary>
    public const int WholePage = 120 * 1024;

    private byte[] bytes = [];
    private char firstHalf;

    public override Encoding Encoding => Encoding.UTF8;

    public int Length { get; private set; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    /// <inheritdoc cref="EntityTags.Of"/>
    public string ETag => EntityTags.Of(Span);

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (firstHalf != 0) text = Join(text);
        // A character of two code units may be handed over in two parts.
        if (!text.IsEmpty && char.IsHighSurrogate(text[^1]))
        {
            firstHalf = text[^1];
            text = text[..^1];
        }
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    /// <summary>Adds what is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is HtmlBuffer other) other.Write(Span);
        else writer.Write(ToString());
    }

    public override string ToString() => Encoding.UTF8.GetString(Span);

    protected override void Dispose(bool disposing)
    {
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
        (bytes, Length) = ([], 0);
        base.Dispose(disposing);
    }

    private ReadOnlySpan<char> Join(ReadOnlySpan<char> text)
    {
        Span<char> pair = [firstHalf, text[0]];
        firstHalf = default;
        Reserve(Encoding.UTF8.GetMaxByteCount(pair.Length));
        Length += Encoding.UTF8.GetBytes(pair, bytes.AsSpan(Length));
        return text[1..];
    }

    private void Reserve(int more)
    {
        if (bytes.Length - Length >= more) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(expected, bytes.Length * 2), checked(Length + more)));
        Span.CopyTo(larger);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
