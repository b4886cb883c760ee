using System.Text;

namespace OrchardVrijwilligers.Platform.Text;

internal enum Gap { None, Space, Line }

/// <summary>Joins words with the widest gap asked for between them, and none at the ends.</summary>
internal sealed class WordWriter
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';

    private readonly StringBuilder _text = new();
    private Gap _gap;

    public void Widen(Gap gap) => _gap = gap > _gap ? gap : _gap;

    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) Widen(Gap.Space);
            else if (c is not (SoftHyphen or ZeroWidthSpace) && !char.IsControl(c)) Append(c);
        }
    }

    public override string ToString() => _text.ToString();

    private void Append(char c)
    {
        if (_gap != Gap.None && _text.Length > 0) _text.Append(_gap == Gap.Line ? '\n' : ' ');
        _gap = Gap.None;
        _text.Append(c);
    }
}
