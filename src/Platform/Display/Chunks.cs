using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Text that a page is gathered in, in pieces that are never moved; written out as UTF-8 at the end.</summary>
public sealed class Chunks : TextWriter, IHtmlContent
{
    private const int Size = 8192;
    private readonly List<char[]> full = [];
    private char[] last = new char[Size];
    private int used;

    public override Encoding Encoding => Encoding.UTF8;

    public bool IsEmpty => used == 0 && full.Count == 0;

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
        foreach (var chunk in full) writer.Write(chunk);
        writer.Write(last.AsSpan(0, used));
    }

    public long Utf8Length
    {
        get
        {
            var encoder = Encoding.UTF8.GetEncoder();
            long length = 0;
            foreach (var chunk in full)
            {
                length += encoder.GetByteCount(chunk, flush: false);
                // GetByteCount does not move the encoder; a pair of surrogates cut in two must still count once.
                encoder.Convert(chunk, new byte[chunk.Length * 3], flush: false, out _, out _, out _);
            }
            return length + encoder.GetByteCount(last.AsSpan(0, used), flush: true);
        }
    }

    public void EncodeTo(IBufferWriter<byte> target)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in full) encoder.Convert(chunk, target, flush: false, out _, out _);
        encoder.Convert(last.AsSpan(0, used), target, flush: true, out _, out _);
    }

    /// <summary>Weak, since a proxy may compress what it stands for.</summary>
    public string ETag()
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        foreach (var chunk in full) hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(chunk.AsSpan()));
        hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(last.AsSpan(0, used)));
        return $"W/\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 10))}\"";
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var chunk in full) text.Append(chunk);
        return text.Append(last, 0, used).ToString();
    }

    private void Next()
    {
        full.Add(last);
        last = new char[Size];
        used = 0;
    }
}
