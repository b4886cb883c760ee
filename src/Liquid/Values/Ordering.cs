namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>What <c>&lt;</c> and sorting go by. Text is ordered by character code, as in Ruby.</summary>
internal static class Ordering
{
    /// <summary>Null when the two cannot be put in an order, such as text and a number.</summary>
    public static int? Compare(object? left, object? right, bool textAsNumbers) => (Plain(left), Plain(right)) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        ({ } a, { } b) when Numbers.IsNumber(a) && Numbers.IsNumber(b) => Numbers.Compare(a, b),
        ({ } a, { } b) when Dates.IsMoment(a) && Dates.IsMoment(b) => Dates.ToUtc(a).CompareTo(Dates.ToUtc(b)),
        (string a, { } b) when textAsNumbers && Numbers.IsNumber(b) && Numbers.TryRead(a, out var n) => Numbers.Compare(n, b),
        ({ } a, string b) when textAsNumbers && Numbers.IsNumber(a) && Numbers.TryRead(b, out var n) => Numbers.Compare(a, n),
        _ => null,
    };

    public static bool HasOrder(object? value) =>
        Plain(value) is { } plain && (plain is string || Numbers.IsNumber(plain) || Dates.IsMoment(plain));

    public static string KindOf(object? value) => Plain(value) switch
    {
        null => "nil",
        string => "text",
        bool => "a boolean",
        Keyword => "a keyword",
        { } number when Numbers.IsNumber(number) => "a number",
        { } moment when Dates.IsMoment(moment) => "a date",
        { } list when Collections.IsList(list) => "a list",
        _ => "an object",
    };

    private static object? Plain(object? value) => value is HtmlText html ? html.Html : value;
}
