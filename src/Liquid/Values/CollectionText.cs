using System.Text;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Prints lists one item after another and maps as JSON; an unknown object prints nothing.</summary>
internal static class CollectionText
{
    private const int DeepestList = 16;
    private const int LongestText = 1_000_000;

    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        if (text.Length > LongestText || depth > DeepestList)
        {
            throw new LiquidException("the value is too large to print", LiquidErrorKind.Limit);
        }

        switch (Scalars.Of(value))
        {
            case ILiquidObject { Printed: { } printed }:
                Write(text, printed, depth + 1);
                break;
            case ILiquidAsyncObject { Printed: { } printed }:
                Write(text, printed, depth + 1);
                break;
            case { } map when Collections.IsMap(map):
                text.Append(JsonText.Of(map, LongestText));
                break;
            case { } list and not LiquidRange when Collections.IsList(list):
                foreach (var item in Collections.Items(list, LongestText) ?? [])
                {
                    Write(text, item, depth + 1);
                }

                break;
            case { } scalar when Scalar(scalar):
                text.Append(LiquidValue.ToText(scalar));
                break;
        }
    }

    private static bool Scalar(object value) =>
        value is string or HtmlText or long or decimal or double or bool or TimeOnly or LiquidRange || Dates.IsMoment(value);
}
