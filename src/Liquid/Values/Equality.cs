using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>What <c>==</c> means: numbers by value, text by character, lists item by item; text never equals a number.</summary>
internal sealed class Equality(Budget budget) : IEqualityComparer<object?>
{
    private const int DeepestList = 32;

    public new bool Equals(object? left, object? right)
    {
        budget.Spend(1);
        return AreEqual(left, right, 0);
    }

    public int GetHashCode(object? value) => Hash(value, 0);

    private bool AreEqual(object? left, object? right, int depth) => (Plain(left), Plain(right)) switch
    {
        (Keyword keyword, var other) => keyword.Covers(other),
        (var other, Keyword keyword) => keyword.Covers(other),
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (bool a, bool b) => a == b,
        (LiquidRange a, LiquidRange b) => a == b,
        ({ } a, { } b) when Numbers.IsNumber(a) && Numbers.IsNumber(b) => Numbers.Compare(a, b) == 0,
        ({ } a, { } b) when Dates.IsMoment(a) && Dates.IsMoment(b) => Dates.ToUtc(a) == Dates.ToUtc(b),
        ({ } a, { } b) when ReferenceEquals(a, b) => true,
        ({ } a, { } b) when Collections.IsMap(a) || Collections.IsMap(b) => AreEqualMaps(a, b, depth),
        ({ } a, { } b) when Collections.IsList(a) && Collections.IsList(b) => AreEqualLists(a, b, depth),
        var (a, b) => a!.Equals(b),
    };

    private bool AreEqualLists(object left, object right, int depth)
    {
        var (a, b) = (Collections.Items(left, budget.MostItems), Collections.Items(right, budget.MostItems));
        if (a is null || b is null || a.Count != b.Count || depth > DeepestList)
        {
            return false;
        }

        for (var index = 0; index < a.Count; index++)
        {
            budget.Spend(1);
            if (!AreEqual(a[index], b[index], depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreEqualMaps(object left, object right, int depth)
    {
        if (!Collections.IsMap(left) || !Collections.IsMap(right) || depth > DeepestList
            || Collections.CountOf(left) != Collections.CountOf(right))
        {
            return false;
        }

        foreach (var (name, value) in Collections.Members(left))
        {
            budget.Spend(1);
            if (!Collections.TryGet(right, name, out var other) || !AreEqual(value, other, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private int Hash(object? value, int depth) => Plain(value) switch
    {
        null or Keyword => 0,
        string text => text.GetHashCode(),
        bool flag => flag ? 1 : 2,
        { } number when Numbers.IsNumber(number) => Numbers.ToDouble(number).GetHashCode(),
        { } moment when Dates.IsMoment(moment) => Dates.ToUtc(moment).GetHashCode(),
        { } map when Collections.IsMap(map) => Collections.CountOf(map) ?? 0,
        { } list when Collections.IsList(list) => HashList(list, depth),
        { } other => other.GetHashCode(),
    };

    private int HashList(object list, int depth)
    {
        const int enough = 16;
        var hash = new HashCode();
        foreach (var item in Collections.Items(list, enough)?.Take(enough) ?? [])
        {
            hash.Add(depth < 3 ? Hash(item, depth + 1) : 0);
        }

        return hash.ToHashCode();
    }

    /// <summary>HTML compares as its text, an object as what it prints.</summary>
    private static object? Plain(object? value) => Scalars.Of(value) switch
    {
        HtmlText html => html.Html,
        ILiquidObject { Printed: { } printed } => Scalars.Of(printed),
        ILiquidAsyncObject { Printed: { } printed } => Scalars.Of(printed),
        var other => other,
    };
}
