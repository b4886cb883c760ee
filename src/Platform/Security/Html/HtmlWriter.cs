using System.Collections.Frozen;
using System.Text;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>
/// Writes HTML in one fixed notation. Text and values are escaped so that no parser, in whatever state, can read a tag
/// in them; that, and not the shape of the tree, is what the sanitizer's promise rests on.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly FrozenSet<string> s_void = ["br", "col", "hr", "img", "wbr"];

    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    public static bool IsVoid(string name) => s_void.Contains(name);

    public void Open(string name, IEnumerable<KeyValuePair<string, string>> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            _text.Append(' ').Append(key).Append("=\"");
            Escape(value, isAttribute: true);
            _text.Append('"');
        }
        _text.Append('>');
    }

    public void Close(string name) => _text.Append("</").Append(name).Append('>');

    public void Text(string text) => Escape(text, isAttribute: false);

    /// <summary>A parser skips the first line end in a pre, so one that is meant needs another before it.</summary>
    public void LineEnd() => _text.Append('\n');

    public override string ToString() => _text.ToString();

    private void Escape(string text, bool isAttribute)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': _text.Append("&amp;"); break;
                case '<': _text.Append("&lt;"); break;
                case '>': _text.Append("&gt;"); break;
                case '"' when isAttribute: _text.Append("&quot;"); break;
                case 0xA0: _text.Append("&nbsp;"); break;
                case '\r': _text.Append('\n'); break;
                case '\t' or '\n': _text.Append((char)rune.Value); break;
                default: AppendVisible(rune); break;
            }
        }
    }

    private void AppendVisible(Rune rune)
    {
        if (Rune.IsControl(rune)) return;
        Span<char> chars = stackalloc char[2];
        _text.Append(chars[..rune.EncodeToUtf16(chars)]);
    }
}
