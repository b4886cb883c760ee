using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>What the list filters take for a list.</summary>
internal static class Lists
{
    private const int DeepestList = 32;

    /// <summary>
    /// The items in one flat list: lists inside lists are taken apart, a map or any other value is a list of itself and
    /// nil is an empty list.
    /// </summary>
    public static List<object?> Flat(object? input, LiquidContext context)
    {
        var items = new List<object?>();
        if (input is not null)
        {
            Add(items, input, context, 0);
        }

        return items;
    }

    /// <summary>
    /// What an item holds under a name, or under a path of names with dots between. A text holds the texts that are a
    /// part of it, as in Ruby, which makes <c>find: "part"</c> search a list of texts.
    /// </summary>
    public static async ValueTask<object?> MemberAsync(object? item, string name, LiquidContext context)
    {
        context.Budget.Spend(1);
        if (item is bool or long or decimal or double)
        {
            throw new LiquidException($"cannot select the property '{name}'");
        }

        if (item is string text)
        {
            return TextSearch.IndexOf(text, name, 0) >= 0 ? name : null;
        }

        if (await ReadAsync(item, name, context).ConfigureAwait(false) is { } value)
        {
            return value;
        }

        return name.Contains('.') ? await PathAsync(item, name, context).ConfigureAwait(false) : null;
    }

    private static void Add(List<object?> items, object? value, LiquidContext context, int depth)
    {
        var plain = Scalars.Of(value);
        if (depth > DeepestList || plain is string or HtmlText || Collections.IsMap(plain) || !Collections.IsList(plain))
        {
            context.Budget.ProduceItems(1);
            items.Add(plain);
            return;
        }

        foreach (var item in Collections.Items(plain, context.Budget.MostItems) ?? [])
        {
            Add(items, item, context, depth + 1);
        }
    }

    private static async ValueTask<object?> PathAsync(object? item, string path, LiquidContext context)
    {
        foreach (var name in path.Split('.'))
        {
            item = await ReadAsync(item, name, context).ConfigureAwait(false);
        }

        return item;
    }

    private static async ValueTask<object?> ReadAsync(object? item, string name, LiquidContext context)
    {
        if (Access.TryMember(item, name, context, out var value))
        {
            return value;
        }

        return item is ILiquidAsyncObject slow ? Scalars.Of(await slow.GetAsync(name, context.Stop).ConfigureAwait(false)) : null;
    }
}
