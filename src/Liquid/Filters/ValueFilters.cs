using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

internal static class ValueFilters
{
    public static readonly Filter[] All =
    [
        Now("default", 0, 1, (input, arguments, _) => IsMissing(input, arguments) ? arguments.Count > 0 ? arguments[0] : "" : input),
        Now("date", 1, 1, Date),
    ];

    private static bool IsMissing(object? input, LiquidArguments arguments) => input switch
    {
        null => true,
        false => !LiquidValue.IsTrue(arguments["allow_false"]),
        string or HtmlText => LiquidValue.ToText(input).Length == 0,
        Keyword => true,
        _ => Collections.IsEmpty(input),
    };

    /// <summary>A value that is no date passes as it is.</summary>
    private static object? Date(object? input, LiquidArguments arguments, LiquidContext context)
    {
        var format = arguments.Text(0);
        return format.Length == 0 || DateReader.Read(input, context) is not { } moment
            ? input
            : new Strftime(moment, context.EffectiveCulture, context.EffectiveTimeZone, context).Format(format);
    }
}
