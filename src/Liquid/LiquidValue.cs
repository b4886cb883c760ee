using System.Globalization;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid;

/// <summary>How the language looks at .NET values; for the authors of filters and tags.</summary>
public static class LiquidValue
{
    /// <summary>Everything but nil and false is true, also 0 and the empty text.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    /// <summary>What <c>{{ value }}</c> prints, before encoding. Lists are joined without anything between.</summary>
    public static string ToText(object? value) => Scalars.Of(value) switch
    {
        null => "",
        string text => text,
        HtmlText html => html.Html,
        long or decimal or double => NumberText.Of(value is long or decimal or double ? value : Scalars.Of(value)!),
        bool flag => flag ? "true" : "false",
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture) + Offset(moment),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        LiquidRange range => range.ToString(),
        { } other => CollectionText.Of(other),
    };

    /// <summary>The items of a list or the [key, value] pairs of a map, empty for anything else; at most a million.</summary>
    public static IReadOnlyList<object?> ToList(object? value) => Collections.Items(value, Collections.LongestSequence) ?? [];

    /// <summary>A number for the math filters: long, decimal or double; 0 when the value does not start like one.</summary>
    public static object ToNumber(object? value) => Numbers.Of(Scalars.Of(value));

    private static string Offset(DateTimeOffset moment)
    {
        var offset = moment.Offset;
        return $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hhmm}";
    }
}
