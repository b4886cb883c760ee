using System.Buffers;
using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>Walks through JSON text, counts lines and columns, and reads what has no structure inside.</summary>
internal sealed class JsonCursor(string text, RecipeLimits limits)
{
    private static readonly SearchValues<char> s_stringStops =
        SearchValues.Create(['"', '\\', .. Enumerable.Range(0, 32).Select(i => (char)i)]);

    private int _at;
    private int _lineStart;
    private int _pairsOnLine;

    public int Line { get; private set; } = 1;

    public int Column => _at - _lineStart - _pairsOnLine + 1;

    public bool IsAtEnd => _at >= text.Length;

    public char Current => IsAtEnd ? '\0' : text[_at];

    public bool Take(char expected)
    {
        if (IsAtEnd || text[_at] != expected) return false;
        _at++;
        return true;
    }

    /// <summary>White space and comments of both kinds.</summary>
    public void SkipBlanks()
    {
        while (!IsAtEnd)
        {
            if (text[_at] is ' ' or '\t') _at++;
            else if (text[_at] is '\n' or '\r') EndLine();
            else if (text[_at] == '/') SkipComment();
            else return;
        }
    }

    public string ReadNumber()
    {
        var end = _at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '-' or '.')) end++;
        var number = text.AsSpan(_at, end - _at);
        if (!JsonNumber.IsValid(number)) throw Fail($"\"{Shorten(number)}\" is not a number in JSON");
        if (number.Length > limits.MaxNameLength) throw Fail($"A number has at most {limits.MaxNameLength} characters");
        _at = end;
        return number.ToString();
    }

    /// <summary>A bare word; empty when none stands here.</summary>
    public string ReadWord()
    {
        var end = _at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$')) end++;
        var word = text.AsSpan(_at, end - _at);
        if (word is not ("true" or "false" or "null")) return "";
        _at = end;
        return word.ToString();
    }

    /// <summary>A text between double quotes; the cursor stands on the first quote.</summary>
    public string ReadString(int maxLength)
    {
        var start = (Line, Column);
        _at++;
        StringBuilder? decoded = null;
        while (true)
        {
            var run = RunOfPlainCharacters();
            if ((decoded?.Length ?? 0) + run.Length > maxLength)
                throw new JsonFault(start.Line, start.Column, TooLong(maxLength));
            if (IsAtEnd) throw new JsonFault(start.Line, start.Column, "The text that starts here has no closing quote");
            _at += run.Length;
            if (text[_at] == '"') return Finish(decoded, run);
            if (text[_at] != '\\') throw Fail(RawControl(text[_at]));
            (decoded ??= new StringBuilder()).Append(run);
            ReadEscape(decoded);
        }
    }

    public JsonFault Fail(string message) => new(Line, Column, message);

    /// <summary>What stands here, for a message.</summary>
    public string Describe()
    {
        if (IsAtEnd) return "the end of the file";
        var rune = Rune.TryGetRuneAt(text, _at, out var whole) ? whole : Rune.ReplacementChar;
        return Rune.IsControl(rune) ? $"the character U+{rune.Value:X4}" : $"\"{rune}\"";
    }

    private ReadOnlySpan<char> RunOfPlainCharacters()
    {
        var rest = text.AsSpan(_at);
        var length = rest.IndexOfAny(s_stringStops);
        var run = length < 0 ? rest : rest[..length];
        if (length < 0) _at = text.Length;
        else if (run.ContainsAnyInRange('\uD800', '\uDBFF')) CountPairs(run);
        return run;
    }

    private void CountPairs(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
            if (char.IsHighSurrogate(c)) _pairsOnLine++;
    }

    private string Finish(StringBuilder? decoded, ReadOnlySpan<char> run)
    {
        _at++;
        return decoded is null ? run.ToString() : decoded.Append(run).ToString();
    }

    private void ReadEscape(StringBuilder decoded)
    {
        var (length, fault) = JsonEscape.Read(text, _at, decoded);
        if (fault is not null) throw Fail(fault);
        _at += length;
    }

    private void SkipComment()
    {
        if (string.CompareOrdinal(text, _at, "//", 0, 2) == 0) SkipLineComment();
        else if (string.CompareOrdinal(text, _at, "/*", 0, 2) == 0) SkipBlockComment();
        else throw Fail("A comment starts with // or /*");
    }

    private void SkipLineComment()
    {
        var length = text.AsSpan(_at).IndexOfAny('\n', '\r');
        _at = length < 0 ? text.Length : _at + length;
    }

    private void SkipBlockComment()
    {
        var start = Fail("The comment that starts here has no end");
        _at += 2;
        while (string.CompareOrdinal(text, _at, "*/", 0, 2) != 0)
        {
            if (IsAtEnd) throw start;
            if (text[_at] is '\n' or '\r') EndLine();
            else if (char.IsHighSurrogate(text[_at++])) _pairsOnLine++;
        }
        _at += 2;
    }

    private void EndLine()
    {
        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        Line++;
        _lineStart = _at;
        _pairsOnLine = 0;
    }

    private static string RawControl(char c) => c is '\n' or '\r'
        ? "A text does not go on over the end of a line; write \\n or close the quote"
        : $"The character U+{(int)c:X4} cannot stand in a text as such; write \\u{(int)c:x4}";

    private string TooLong(int maxLength) =>
        string.Create(CultureInfo.InvariantCulture, $"The text that starts here is longer than {maxLength:N0} characters, the limit for one ") +
        (maxLength == limits.MaxNameLength ? "property name" : "text");

    private static string Shorten(ReadOnlySpan<char> word) => word.Length <= 40 ? word.ToString() : $"{word[..40]}…";
}

/// <summary>Unwinds the reader; never leaves it.</summary>
internal sealed class JsonFault(int line, int column, string message) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
