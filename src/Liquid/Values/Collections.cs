using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Lists and maps, whatever .NET type they come as. Text is neither; an ILiquidObject only when it can be enumerated.</summary>
internal static class Collections
{
    // As far as a sequence is read that may have no end, where no budget is at hand.
    public const int LongestSequence = 1_000_000;

    public static bool IsEmpty(object? value) => (CountOf(value) ?? Items(value, 1)?.Count) == 0;

    /// <summary>Null for what has no size, and for a sequence that would have to be read to know it.</summary>
    public static int? CountOf(object? value) => value switch
    {
        string text => text.Length,
        HtmlText html => html.Html.Length,
        IReadOnlyCollection<object?> items => items.Count,
        ICollection items => items.Count,
        JsonArray items => items.Count,
        JsonObject members => members.Count,
        JsonElement { ValueKind: JsonValueKind.Array } element => element.GetArrayLength(),
        JsonElement { ValueKind: JsonValueKind.Object } element => element.EnumerateObject().Count(),
        IReadOnlyCollection<KeyValuePair<string, object?>> members => members.Count,
        _ => null,
    };

    public static bool IsMap(object? value) => value is IReadOnlyDictionary<string, object?> or IDictionary<string, object?>
        or IDictionary or JsonObject or JsonElement { ValueKind: JsonValueKind.Object };

    public static bool IsList(object? value) => value is IReadOnlyList<object?>
        || (value is not string && !IsMap(value) && value is IEnumerable or JsonElement { ValueKind: JsonValueKind.Array });

    /// <summary>The member of a map; the answer is still a raw .NET value.</summary>
    public static bool TryGet(object map, string name, out object? value)
    {
        switch (map)
        {
            case IReadOnlyDictionary<string, object?> members:
                return members.TryGetValue(name, out value);
            case IDictionary<string, object?> members:
                return members.TryGetValue(name, out value);
            case JsonObject members:
                var found = members.TryGetPropertyValue(name, out var node);
                value = node;
                return found;
            case JsonElement { ValueKind: JsonValueKind.Object } element:
                var present = element.TryGetProperty(Characters.WellFormed(name), out var member);
                value = present ? member : null;
                return present;
            case IDictionary members when members.Contains(name):
                value = members[name];
                return true;
            default:
                value = null;
                return false;
        }
    }

    /// <summary>The members of a map, values still raw.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Members(object map) => map switch
    {
        IEnumerable<KeyValuePair<string, object?>> members => members,
        JsonObject members => members.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value)),
        JsonElement element => element.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, (object?)pair.Value)),
        IDictionary members => members.Cast<DictionaryEntry>()
            .Select(entry => KeyValuePair.Create(LiquidValue.ToText(entry.Key), entry.Value)),
        _ => [],
    };

    /// <summary>
    /// The items of a list, or the pairs of a map; null for anything else. Items are raw values. Lazy sequences are
    /// read no further than <paramref name="most"/> items, since they may have no end.
    /// </summary>
    public static IReadOnlyList<object?>? Items(object? value, int most) => value switch
    {
        IReadOnlyList<object?> items => items,
        null or string or HtmlText => null,
        _ when IsMap(value) => [.. Members(value).Take(most).Select(pair => new object?[] { pair.Key, pair.Value })],
        JsonElement { ValueKind: JsonValueKind.Array } element => [.. element.EnumerateArray().Take(most).Select(item => (object?)item)],
        IEnumerable items => [.. items.Cast<object?>().Take(most)],
        _ => null,
    };

    /// <summary>The item at an index counted from 0, or from the end when negative; null beyond the ends.</summary>
    public static object? At(object? list, long index)
    {
        if (list is JsonArray json)
        {
            return At(json.Count, index) is { } place ? json[place] : null;
        }

        var most = index is >= 0 and < LongestSequence ? (int)index + 1 : LongestSequence;
        return Items(list, most) is { } items && At(items.Count, index) is { } position ? items[position] : null;
    }

    private static int? At(int count, long index)
    {
        var position = index < 0 ? index + count : index;
        return position >= 0 && position < count ? (int)position : null;
    }
}
