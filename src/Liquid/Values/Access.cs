namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Reads <c>a.b</c> and <c>a[b]</c>. Objects of unknown .NET types have no members unless the host registered a reader.</summary>
internal static class Access
{
    /// <summary>False when there is no such member, or when only <see cref="ILiquidAsyncObject"/> could tell.</summary>
    public static bool TryMember(object? target, string name, LiquidContext context, out object? value)
    {
        if (!TryRaw(target, name, context, out value))
        {
            return false;
        }

        value = Scalars.Of(value);
        return true;
    }

    /// <summary>What <c>.size</c>, <c>.first</c> and <c>.last</c> mean when there is no member of that name.</summary>
    public static bool TryDerived(object? target, string name, out object? value)
    {
        value = null;
        switch (name)
        {
            case "size" when target is not (ILiquidObject or ILiquidAsyncObject) || Collections.IsList(target):
                value = Size(target);
                return value is not null;
            case "first":
                value = First(target);
                return true;
            case "last":
                value = Last(target);
                return true;
            default:
                return false;
        }
    }

    public static object? Size(object? target)
    {
        var count = target is string text
            ? Characters.Count(text)
            : Collections.CountOf(target) ?? (Collections.IsList(target) ? CountLazily(target) : null);
        return count is { } size ? Boxed.Of(size) : null;
    }

    public static object? First(object? target) => target switch
    {
        string text => Characters.Slice(text, 0, 1),
        _ => Scalars.Of(Collections.At(target, 0)),
    };

    public static object? Last(object? target) => target switch
    {
        string text => Characters.Slice(text, -1, 1),
        _ when Collections.IsMap(target) => null,
        _ => Scalars.Of(Collections.At(target, -1)),
    };

    private static int? CountLazily(object? target) => Collections.Items(target, Collections.LongestSequence)?.Count;

    private static bool TryRaw(object? target, string name, LiquidContext context, out object? value)
    {
        value = null;
        switch (target)
        {
            case null or string or long:
                return false;
            case ILiquidObject known:
                return known.TryGet(name, out value);
            case IReadOnlyDictionary<string, object?> members:
                return members.TryGetValue(name, out value);
            default:
                return Collections.TryGet(target, name, out value)
                    || context.Engine.Options.TryReadRegistered(target, name, out value);
        }
    }
}
