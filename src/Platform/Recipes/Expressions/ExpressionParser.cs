using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>
/// The grammar: sum = term { "+" term } [";"]; term = literal | name "(" [ sum { "," sum } ] ")". Texts are written as in
/// JavaScript, between single or double quotes. Whatever does not fit is a script, and scripts do not run.
/// </summary>
internal sealed class ExpressionParser(string source)
{
    private const int MostNesting = 32;
    private const int MostQuoted = 40;

    private int _at;
    private int _nesting;

    /// <exception cref="ExpressionFault">The source does not fit the grammar.</exception>
    public static Expression Parse(string source)
    {
        var parser = new ExpressionParser(source);
        var expression = parser.ReadSum();
        parser.Take(';');
        return parser._at == source.Length ? expression : throw parser.Script();
    }

    private Expression ReadSum()
    {
        var terms = new List<Expression>();
        do terms.Add(ReadTerm());
        while (Take('+'));
        return terms.Count == 1 ? terms[0] : new Sum(terms);
    }

    private Expression ReadTerm()
    {
        SkipSpaces();
        var first = _at < source.Length ? source[_at] : throw new ExpressionFault("The expression is not complete");
        if (first is '\'' or '"') return new Literal(ReadText(first), IsText: true);
        if (char.IsAsciiDigit(first) || first == '-') return ReadNumber();
        return ReadWord() switch
        {
            "" => throw Script(),
            "true" => new Literal("true", IsText: false),
            "false" => new Literal("false", IsText: false),
            var name => ReadCall(name),
        };
    }

    private Call ReadCall(string name)
    {
        if (!Take('(')) throw Script(name);
        if (++_nesting > MostNesting) throw new ExpressionFault($"Function calls are nested more than {MostNesting} deep");
        var arguments = new List<Expression>();
        if (!Take(')'))
        {
            do arguments.Add(ReadSum());
            while (Take(','));
            if (!Take(')')) throw Script();
        }
        _nesting--;
        return new Call(name, arguments);
    }

    private Literal ReadNumber()
    {
        var start = _at++;
        while (_at < source.Length && (char.IsAsciiLetterOrDigit(source[_at]) || source[_at] == '.')) _at++;
        var text = source[start.._at];
        var isNumber = Reading.JsonNumber.IsValid(text);
        return isNumber ? new Literal(text, IsText: false) : throw Script(text);
    }

    private string ReadWord()
    {
        var start = _at;
        while (_at < source.Length && (char.IsLetterOrDigit(source[_at]) || source[_at] is '_' or '$')) _at++;
        return source[start.._at];
    }

    private string ReadText(char quote)
    {
        var text = new StringBuilder();
        for (_at++; _at < source.Length; _at++)
        {
            if (source[_at] == quote)
            {
                _at++;
                return text.ToString();
            }
            if (source[_at] == '\\') ReadEscape(text);
            else text.Append(source[_at]);
        }
        throw new ExpressionFault("A text in the expression has no closing quote");
    }

    /// <summary>Leaves the cursor on the last character of the escape.</summary>
    private void ReadEscape(StringBuilder text)
    {
        var letter = ++_at < source.Length ? source[_at] : '\0';
        if (letter is 'u' or 'x') text.Append(ReadCode(letter == 'u' ? 4 : 2));
        else if ("nrtbf0".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var known) text.Append("\n\r\t\b\f\0"[known]);
        else text.Append(letter);
    }

    private char ReadCode(int digits)
    {
        var start = _at + 1;
        _at += digits;
        if (_at < source.Length && ushort.TryParse(
            source.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return (char)code;
        throw new ExpressionFault("A \\u or \\x escape in the expression is not complete");
    }

    private bool Take(char expected)
    {
        SkipSpaces();
        if (_at >= source.Length || source[_at] != expected) return false;
        _at++;
        SkipSpaces();
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < source.Length && char.IsWhiteSpace(source[_at])) _at++;
    }

    private ExpressionFault Script(string? word = null)
    {
        var rest = word ?? source[Math.Min(_at, source.Length)..];
        if (rest.Length == 0) return new ExpressionFault("The expression is not complete");
        var shown = rest.Length <= MostQuoted ? rest : rest[..MostQuoted] + "…";
        return new ExpressionFault($"General scripts do not run, and \"{shown}\" is no function call, text or number", isScript: true);
    }
}
