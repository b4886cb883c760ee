using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>
/// Brings .NET scalars down to the few the language knows: bool, long, decimal, double, string, dates.
/// Collections and unknown objects pass as they are, so a host's filter gets the object that the host put in.
/// </summary>
internal static class Scalars
{
    public static object? Of(object? value) => value switch
    {
        null or string or long or bool or decimal or double or HtmlText => value,
        int number => Boxed.Of(number),
        DateTimeOffset or ILiquidObject => value,
        JsonValue json => OfJson(json),
        JsonElement element => OfElement(element),
        _ => OfOther(value),
    };

    private static object? OfOther(object value) => value switch
    {
        short number => Boxed.Of(number),
        byte number => Boxed.Of(number),
        sbyte number => Boxed.Of(number),
        ushort number => Boxed.Of(number),
        uint number => Boxed.Of(number),
        ulong number => number <= long.MaxValue ? Boxed.Of((long)number) : (decimal)number,
        float number => (double)number,
        char character => character.ToString(),
        Enum name => name.ToString(),
        Guid or Uri or Version or TimeSpan => value.ToString(),
        DateTime { Kind: DateTimeKind.Utc } moment => new DateTimeOffset(moment),
        DateTime { Kind: DateTimeKind.Local } moment => Dates.In(TimeZoneInfo.Local, moment),
        KeyValuePair<string, object?> pair => new object?[] { pair.Key, pair.Value },
        _ => value,
    };

    private static object? OfJson(JsonValue json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.TryGetValue(out string? text) ? text : JsonSerializer.Deserialize<string>(json),
        JsonValueKind.True => Boxed.True,
        JsonValueKind.False => Boxed.False,
        JsonValueKind.Number => OfNumber(json),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => json.TryGetValue(out JsonElement element) ? element : json,
    };

    private static object OfNumber(JsonValue json)
    {
        if (json.TryGetValue(out long whole) || (json.TryGetValue(out int small) && (whole = small) == small))
        {
            return Boxed.Of(whole);
        }

        return json.TryGetValue(out decimal exact) ? exact
            : json.TryGetValue(out double wide) ? wide
            : Numbers.FromJson(json.ToJsonString());
    }

    private static object? OfElement(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => Boxed.True,
        JsonValueKind.False => Boxed.False,
        JsonValueKind.Number => Numbers.FromJson(element.GetRawText()),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => element,
    };
}
