using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>
/// The texts of one language. The key of a text is the text itself as it was written first (Dutch, for all that is built in);
/// what the tenant says goes before what modules and themes bring; what nobody translated stays as it is. Immutable.
/// </summary>
/// <param name="standard">What modules and themes bring; shared by all tenants with the same features.</param>
/// <param name="own">What the tenant says.</param>
public sealed partial class Texts(CultureInfo culture, FrozenDictionary<string, TextForms> standard, FrozenDictionary<string, TextForms> own, PluralRule rule)
{
    private const int MostNumbers = 8;
    private static readonly FrozenDictionary<string, TextForms> None = FrozenDictionary<string, TextForms>.Empty;

    /// <summary>Texts as they were written.</summary>
    public static Texts AsWritten { get; } = new(CultureInfo.GetCultureInfo("nl"), None, None, PluralRule.OneAndMore);

    public CultureInfo Culture { get; } = culture;

    /// <summary>Marks a text that is translated later, when it is known for whom.</summary>
    public static string Later(string text) => text;

    public string Get(string text) => Find(text)?.Text ?? text;

    /// <summary>Whether somebody translated the text.</summary>
    public bool Has(string text) => Find(text) is not null;

    public string Get(string text, params ReadOnlySpan<object?> values) => string.Format(Culture, Get(text), values);

    /// <summary>A text with a number, in the form that the number asks for.</summary>
    /// <param name="one">For 1, in the language in which it was written; the key.</param>
    /// <param name="many">For other numbers; {0} is the number, {1} the first of the other values.</param>
    public string Plural(long count, string one, string many, params object?[] values)
    {
        var text = Find(one) is { Forms.Length: > 0 } forms ? forms.Forms[Math.Min(rule.FormOf(count), forms.Forms.Length - 1)] : Get(count == 1 ? one : many);
        return string.Format(Culture, text, [count, .. values]);
    }

    /// <summary>A short text that an editor typed, which may be one that many items have: "2 uur per week" by "# uur per week".</summary>
    /// <param name="found">Whether there is a translation.</param>
    public string Value(string text, out bool found)
    {
        found = true;
        if (Find(text) is { } exact) return exact.Text;
        var plain = text.Replace('\u00A0', ' '); // hard spaces keep a time together; a translation has its own
        var numbers = Number().Matches(plain);
        if (numbers.Count is > 0 and <= MostNumbers && !plain.Contains('#') && Find(Number().Replace(plain, "#")) is { } shape) return Fill(shape.Of(numbers[0].Value, rule), numbers);
        found = false;
        return text;
    }

    private string Fill(string shape, MatchCollection numbers)
    {
        var at = 0;
        return Place().Replace(shape, place => at < numbers.Count ? Spelled(numbers[at++].Value) : place.Value);
    }

    // "7,5" is "7.5" where a point stands before the parts of one.
    private string Spelled(string number) => number.Replace(",", Culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);

    private TextForms? Find(string text) => own.TryGetValue(text, out var mine) || standard.TryGetValue(text, out mine) ? mine : null;

    [GeneratedRegex("#")]
    private static partial Regex Place();

    [GeneratedRegex(@"\d+(?:,\d+)?½?|½", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

/// <summary>A translation: the text, or one for each plural form of the language.</summary>
public sealed record TextForms(string Text, params string[] Forms)
{
    internal string Of(string number, PluralRule rule) => Forms.Length == 0 ? Text
        : Forms[long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(rule.FormOf(count), Forms.Length - 1) : Forms.Length - 1];
}
