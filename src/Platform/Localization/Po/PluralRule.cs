using System.Globalization;

namespace OrchardVrijwilligers.Platform.Localization.Po;

/// <summary>Which of a language's plural forms a number asks for: the expression in a PO file's header <c>Plural-Forms</c> (gettext manual, 11.2.6).</summary>
public sealed class PluralRule
{
    private readonly Func<long, long> form;

    private PluralRule(int forms, Func<long, long> form) => (Forms, this.form) = (forms, form);

    public static PluralRule OneAndMore { get; } = new(2, number => number == 1 ? 0 : 1);

    /// <summary>How many forms the language has.</summary>
    public int Forms { get; }

    public int FormOf(long number) => (int)Math.Clamp(form(Math.Abs(number)), 0, Forms - 1);

    /// <param name="header">Such as <c>nplurals=2; plural=(n != 1);</c>. One that cannot be read is that of Dutch and English.</param>
    public static PluralRule Read(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Where(part => part.Length == 2)
            .ToDictionary(part => part[0].Trim(), part => part[1].Trim(), StringComparer.Ordinal);
        if (!int.TryParse(parts.GetValueOrDefault("nplurals"), NumberStyles.None, CultureInfo.InvariantCulture, out var forms) || forms is < 1 or > 6) return OneAndMore;
        try
        {
            return new(forms, new Reader(parts.GetValueOrDefault("plural", "")).Read());
        }
        catch (FormatException)
        {
            return OneAndMore;
        }
    }

    // An expression of C with the one variable n; operators by rising rank.
    private ref struct Reader(string text)
    {
        private static readonly string[][] Ranks = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];
        private const int Deepest = 50;
        private int at;
        private int depth;

        public Func<long, long> Read()
        {
            var read = Choice();
            Skip();
            return at == text.Length ? read : throw new FormatException();
        }

        private Func<long, long> Choice()
        {
            if (++depth > Deepest) throw new FormatException();
            var test = Binary(0);
            if (Takes("?"))
            {
                var (condition, yes) = (test, Choice());
                if (!Takes(":")) throw new FormatException();
                var no = Choice();
                test = number => condition(number) != 0 ? yes(number) : no(number);
            }
            depth--;
            return test;
        }

        private Func<long, long> Binary(int rank)
        {
            if (rank == Ranks.Length) return Single();
            var left = Binary(rank + 1);
            while (Operator(rank) is { } sign)
            {
                var (one, other) = (left, Binary(rank + 1));
                left = number => Work(sign, one(number), other(number));
            }
            return left;
        }

        private string? Operator(int rank)
        {
            foreach (var sign in Ranks[rank])
                if (Takes(sign)) return sign;
            return null;
        }

        private Func<long, long> Single()
        {
            if (Takes("!"))
            {
                var inner = Single();
                return number => inner(number) == 0 ? 1 : 0;
            }
            if (Takes("("))
            {
                var inner = Choice();
                return Takes(")") ? inner : throw new FormatException();
            }
            if (Takes("n")) return number => number;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            var value = at > start ? long.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture) : throw new FormatException();
            return _ => value;
        }

        private bool Takes(string sign)
        {
            Skip();
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0) return false;
            at += sign.Length;
            return true;
        }

        private void Skip()
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        private static long Work(string sign, long one, long other) => sign switch
        {
            "||" => one != 0 || other != 0 ? 1 : 0,
            "&&" => one != 0 && other != 0 ? 1 : 0,
            "==" => one == other ? 1 : 0,
            "!=" => one != other ? 1 : 0,
            "<=" => one <= other ? 1 : 0,
            ">=" => one >= other ? 1 : 0,
            "<" => one < other ? 1 : 0,
            ">" => one > other ? 1 : 0,
            "+" => one + other,
            "-" => one - other,
            "*" => one * other,
            "/" => other == 0 ? 0 : one / other,
            _ => other == 0 ? 0 : one % other,
        };
    }
}
