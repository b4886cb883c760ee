using System.Buffers;

namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>
/// The output of one render in a rented array. Captures write here too and then cut their part off again, so nothing
/// is copied twice. The array never grows past the limit, which makes that check free for each write.
/// </summary>
internal sealed class OutputBuffer(int limit) : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    private char[] _characters = ArrayPool<char>.Shared.Rent(4096);
    private int _length;

    public int Length => _length;

    public ReadOnlyMemory<char> Written => _characters.AsMemory(0, _length);

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > Math.Min(_characters.Length, limit) - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Encodes the five characters that mean something in HTML and leaves all letters alone.</summary>
    public void AppendEncoded(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Append(text[..at]);
            Append(EntityOf(text[at]));
            text = text[(at + 1)..];
        }

        Append(text);
    }

    /// <summary>Takes what was written since <paramref name="start"/> out of the output.</summary>
    public string CutFrom(int start)
    {
        var text = new string(_characters, start, _length - start);
        _length = start;
        return text;
    }

    public void CutTo(int length) => _length = length;

    public override string ToString() => new(_characters, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        _length = 0;
    }

    public static string EntityOf(char character) => character switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    private void Grow(int more)
    {
        var needed = (long)_length + more;
        if (needed > limit)
        {
            throw new LiquidException($"limit reached: more than {limit} characters of output", LiquidErrorKind.Limit);
        }

        var size = (int)Math.Min(Math.Max(needed, _characters.Length * 2L), Array.MaxLength);
        if (size <= _characters.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(size);
        _characters.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
