using System.Text;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Counts and cuts text by Unicode code point, as Ruby does, so that an emoji is never cut in half.</summary>
internal static class Characters
{
    public static int Count(string text) => IsPlain(text) ? text.Length : text.EnumerateRunes().Count();

    public static string Slice(string text, long start, long count)
    {
        var length = Count(text);
        start = start < 0 ? start + length : start;
        if (start < 0 || start >= length || count <= 0)
        {
            return "";
        }

        var (first, taken) = ((int)start, (int)Math.Min(count, length - start));
        if (IsPlain(text))
        {
            return text.Substring(first, taken);
        }

        var from = IndexOf(text, 0, first);
        return text[from..IndexOf(text, from, taken)];
    }

    public static IEnumerable<string> Each(string text) => text.EnumerateRunes().Select(rune => rune.ToString());

    /// <summary>Replaces halves of characters, which a template can hold but JSON and UTF-8 cannot.</summary>
    public static string WellFormed(string text) => IsPlain(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;

    private static int IndexOf(string text, int from, int count)
    {
        for (; count > 0 && from < text.Length; count--)
        {
            from += Rune.TryGetRuneAt(text, from, out var rune) ? rune.Utf16SequenceLength : 1;
        }

        return from;
    }
}
