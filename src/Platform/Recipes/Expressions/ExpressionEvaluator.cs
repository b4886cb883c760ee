using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>
/// Gives the values of the expressions of one recipe in one run: [js: …] with a fixed list of functions, and
/// [file:text('…')] and [file:base64('…')]. Not for several threads at once.
/// </summary>
public sealed class ExpressionEvaluator
{
    private const int MostRounds = 8;
    private const int LongestMessage = 400;
    private const string Script = "[js:";
    private const string FileStart = "[file:";

    private readonly ExpressionContext _context;
    private readonly RecipeFunctions _functions;
    private readonly RecipeVariables _variables;

    public ExpressionEvaluator(ExpressionContext context)
    {
        _context = context;
        _variables = new RecipeVariables(context.Variables, Evaluate);
        _functions = new RecipeFunctions(context, _variables.ValueOf);
    }

    public static bool IsExpression(string text) =>
        (text.StartsWith(Script, StringComparison.Ordinal) || text.StartsWith(FileStart, StringComparison.Ordinal)) &&
        text.EndsWith(']');

    public ExpressionResult Evaluate(RecipeString text) => Evaluate(text.Value, text.Place);

    /// <summary>
    /// The value remembered for this recipe and path, or else a new one, which is remembered. A value that is an
    /// expression again is evaluated too. A text that is no expression is its own value.
    /// </summary>
    public ExpressionResult Evaluate(string text, RecipePlace place)
    {
        if (!IsExpression(text)) return new ExpressionResult(text, null);
        if (_context.Memory.TryGet(_context.Recipe, place.Path, out var known)) return new ExpressionResult(known, null);
        try
        {
            var value = Settle(text);
            _context.Memory.Remember(_context.Recipe, place.Path, value);
            return new ExpressionResult(value, null);
        }
        catch (ExpressionFault fault)
        {
            return new ExpressionResult(text, place.Problem(OneLine(fault.Message)) with { IsMissing = fault.IsMissing }) { IsScript = fault.IsScript };
        }
    }

    private string Settle(string text)
    {
        for (var round = 0; IsExpression(text); round++)
        {
            if (round == MostRounds) throw new ExpressionFault($"The expression still gives an expression after {MostRounds} rounds");
            text = Run(text);
        }
        return text;
    }

    private string Run(string text)
    {
        var isFile = text.StartsWith(FileStart, StringComparison.Ordinal);
        var source = text[(isFile ? FileStart : Script).Length..^1];
        // The one script that half of Orchard Core's own recipes hold.
        if (!isFile && source.Trim() == "new Date().toISOString()") return _context.SetupMoment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            return ValueOf(ExpressionParser.Parse(source), isFile);
        }
        catch (ExpressionFault fault) when (fault.IsScript && !isFile)
        {
            if (Straight(source) is { } value) return value;
            throw;
        }
    }

    /// <summary>Null when it is no script that goes straight on.</summary>
    private string? Straight(string source)
    {
        try
        {
            return new StraightScript(source, _context, (name, arguments) => ValueOf(new Call(name, [.. arguments.Select(argument => new Literal(argument, IsText: true))]), isFile: false)).Run();
        }
        catch (ExpressionFault fault) when (fault.IsScript)
        {
            return null;
        }
    }

    private string ValueOf(Expression expression, bool isFile) => expression switch
    {
        Literal literal => literal.Text,
        Call call => ValueOf(call, isFile),
        Sum sum => Join(sum, isFile),
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private string ValueOf(Call call, bool isFile)
    {
        var function = _functions.Find(isFile, call);
        return function([.. call.Arguments.Select(argument => ValueOf(argument, isFile))]);
    }

    private string Join(Sum sum, bool isFile)
    {
        if (sum.Terms[0] is Literal { IsText: false } && sum.Terms[1] is Literal { IsText: false })
            throw new ExpressionFault("Expressions join texts with + but do not calculate");
        var parts = sum.Terms.Select(term => ValueOf(term, isFile)).ToList();
        if (parts.Sum(part => (long)part.Length) > Decoding.MostBytes)
            throw new ExpressionFault($"The value is longer than {Decoding.MostBytes} characters, the limit");
        return string.Concat(parts);
    }

    /// <summary>Messages quote from the recipe, which can be long and have lines.</summary>
    private static string OneLine(string message)
    {
        var start = message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
        var line = string.Concat(start.Select(c => char.IsControl(c) ? ' ' : c));
        return line.EndsWith('?') ? line : line + ".";
    }
}
