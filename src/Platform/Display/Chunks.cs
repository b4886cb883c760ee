using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Text that a page is gathered in, in borrowed pieces that are never moved. Disposed, it gives them back.</summary>
public sealed class Chunks : TextWriter, IHtmlContent
{
    private const int Size = 8192;
    private readonly List<char[]> full = [];
    private char[] last = [];
    private int used;

    public override Encoding Encoding => Encoding.UTF8;

    public bool IsEmpty => used == 0 && full.Count == 0;

    public long Length => full.Sum(piece => (long)piece.Length) + used;

    public override void Write(char value)
    {
        if (used == last.Length) Next();
        last[used++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (used == last.Length) Next();
            var piece = Math.Min(text.Length, last.Length - used);
            text[..piece].CopyTo(last.AsSpan(used));
            used += piece;
            text = text[piece..];
        }
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var piece in Pieces) writer.Write(piece.Span);
    }

    /// <summary>The whole text as UTF-8.</summary>
    public PageBytes ToUtf8()
    {
        var bytes = new PageBytes(Encoding.UTF8.GetMaxByteCount(checked((int)Length)));
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var piece in Pieces) bytes.Add(encoder, piece.Span, isLast: false);
        bytes.Add(encoder, [], isLast: true);
        return bytes;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var piece in Pieces) text.Append(piece.Span);
        return text.ToString();
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var piece in full) ArrayPool<char>.Shared.Return(piece);
        if (last.Length > 0) ArrayPool<char>.Shared.Return(last);
        full.Clear();
        (last, used) = ([], 0);
        base.Dispose(disposing);
    }

    private IEnumerable<ReadOnlyMemory<char>> Pieces => full.Select(piece => (ReadOnlyMemory<char>)piece).Append(last.AsMemory(0, used));

    private void Next()
    {
        if (last.Length > 0) full.Add(last);
        (last, used) = (ArrayPool<char>.Shared.Rent(Size), 0);
    }
}
