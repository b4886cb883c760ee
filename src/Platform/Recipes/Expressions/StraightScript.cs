using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>
/// A script that goes straight on: names are given to values, dates are counted with, texts are joined, and one value comes out. Without loops,
/// conditions and functions of its own, each word of it is done once, so that it always ends. Whatever else JavaScript has is not run.
/// </summary>
/// <param name="call">The functions of recipes.</param>
internal sealed partial class StraightScript(string source, ExpressionContext context, Func<string, IReadOnlyList<string>, string> call)
{
    private const int MostTokens = 2_000;
    private const int MostNesting = 32;
    private const int LongestText = 100_000;

    private readonly List<string> tokens = [];
    private readonly Dictionary<string, object> names = new(StringComparer.Ordinal);
    private int at;
    private int nesting;

    /// <exception cref="ExpressionFault">It is not straight (<see cref="ExpressionFault.IsScript"/>), or a function of recipes refuses.</exception>
    public string Run()
    {
        Split();
        object? value = null;
        while (at < tokens.Count)
        {
            var isLast = Take("return");
            value = Take("const") || Take("let") || Take("var") ? Name() : Sum();
            if (isLast) Take(";");
            if (isLast ? at < tokens.Count : !Take(";") && at < tokens.Count) throw NotStraight();
        }
        return value is null ? throw NotStraight() : Text(value);
    }

    private void Split()
    {
        for (var start = 0; start < source.Length;)
        {
            var match = Token().Match(source, start);
            if (!match.Success || tokens.Count == MostTokens) throw NotStraight();
            if (match.Groups["token"] is { Length: > 0 } token) tokens.Add(token.Value);
            start += match.Length;
        }
    }

    private object? Name()
    {
        var name = Word();
        Demand("=");
        names[name] = Sum();
        return null;
    }

    private object Sum()
    {
        if (++nesting > MostNesting) throw NotStraight();
        var value = Term();
        while (Peek is "+" or "-")
            value = Take("+") ? Add(value, Term()) : Take("-") && value is double left && Term() is double right ? left - right : throw NotStraight();
        nesting--;
        return value;
    }

    private static object Add(object left, object right)
    {
        if (left is double one && right is double other) return one + other;
        if (left is not string && right is not string) throw NotStraight();
        var text = Text(left) + Text(right);
        return text.Length <= LongestText ? text : throw new ExpressionFault($"The value is longer than {LongestText} characters, the limit for a script");
    }

    private object Term()
    {
        var value = Start();
        while (true)
            if (Take(".")) value = Method(value, Word(), List("(", ")"));
            else if (Take("["))
            {
                value = value is List<object> list && Sum() is double index && index >= 0 && index < list.Count && index == Math.Floor(index) ? list[(int)index] : throw NotStraight();
                Demand("]");
            }
            else return value;
    }

    private object Start()
    {
        if (Peek is "[") return List("[", "]");
        if (Take("("))
        {
            var value = Sum();
            Demand(")");
            return value;
        }
        var token = at < tokens.Count ? tokens[at++] : throw NotStraight();
        if (token[0] is '\'' or '"') return ((Literal)ExpressionParser.Parse(token)).Text;
        if (char.IsAsciiDigit(token[0])) return double.Parse(token, CultureInfo.InvariantCulture);
        if (token == "new") return Word() == "Date" && List("(", ")").Count == 0 ? new ScriptDate(context.SetupMoment, context.TimeZone) : throw NotStraight();
        if (Peek is "(") return call(token, [.. List("(", ")").Select(Text)]);
        return names.TryGetValue(token, out var named) ? named : throw NotStraight();
    }

    private static object Method(object value, string name, List<object> arguments) => (value, arguments) switch
    {
        (ScriptDate date, []) => date.Read(name) ?? throw NotStraight(),
        (ScriptDate date, [double number]) => date.Set(name, number) ? date : throw NotStraight(),
        (string text, []) when name == "toUpperCase" => text.ToUpperInvariant(),
        (string text, []) when name == "toLowerCase" => text.ToLowerInvariant(),
        _ => throw NotStraight(),
    };

    private List<object> List(string open, string close)
    {
        Demand(open);
        var items = new List<object>();
        if (Take(close)) return items;
        do items.Add(Sum());
        while (Take(","));
        Demand(close);
        return items;
    }

    private static string Text(object value) => value switch
    {
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => throw NotStraight(),
    };

    private string Word() => at < tokens.Count && (char.IsAsciiLetter(tokens[at][0]) || tokens[at][0] is '_' or '$') ? tokens[at++] : throw NotStraight();

    private string? Peek => at < tokens.Count ? tokens[at] : null;

    private bool Take(string token)
    {
        if (Peek != token) return false;
        at++;
        return true;
    }

    private void Demand(string token)
    {
        if (!Take(token)) throw NotStraight();
    }

    private static ExpressionFault NotStraight() => new("The script is more than recipes run", isScript: true);

    [GeneratedRegex("""\G\s*(?<token>'(?:[^'\\\r\n]|\\.)*'|"(?:[^"\\\r\n]|\\.)*"|[0-9]{1,15}(?:\.[0-9]{1,15})?|[A-Za-z_$][A-Za-z0-9_$]*|[-+()\[\],;.=])\s*|\G\s+""")]
    private static partial Regex Token();
}
