namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>What <c>contains</c> means: a part of a text, an item of a list or a name in a map.</summary>
internal static class Containment
{
    public static bool Contains(object? whole, object? part, LiquidContext context)
    {
        if (whole is null || part is null)
        {
            return false;
        }

        if (whole is string or HtmlText)
        {
            return ContainsText(LiquidValue.ToText(whole), LiquidValue.ToText(part), context);
        }

        if (whole is LiquidRange range)
        {
            return range.Contains(part);
        }

        return Collections.IsMap(whole)
            ? Collections.TryGet(whole, LiquidValue.ToText(part), out _)
            : Collections.IsList(whole) && ContainsItem(whole, part, context);
    }

    private static bool ContainsText(string text, string part, LiquidContext context)
    {
        context.Budget.Spend((text.Length + part.Length) >> 6);
        return TextSearch.IndexOf(text, part, 0) >= 0;
    }

    private static bool ContainsItem(object list, object part, LiquidContext context)
    {
        foreach (var item in Collections.Items(list, context.Budget.MostItems) ?? [])
        {
            context.Budget.Spend(1);
            if (context.Session.Equality.Equals(item, part))
            {
                return true;
            }
        }

        return false;
    }
}
