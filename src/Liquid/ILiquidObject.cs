namespace OrchardVrijwilligers.Liquid;

/// <summary>
/// An object that a template may read. Nothing of a CLR object is readable by itself: only what
/// <see cref="TryGet"/> hands out. An implementation that is also an IEnumerable can be looped over.
/// </summary>
public interface ILiquidObject
{
    bool TryGet(string name, out object? value);

    /// <summary>What the object stands for when it is printed or compared; null prints nothing.</summary>
    object? Printed => null;
}

/// <summary>The same for objects that have to fetch their members, for example from a store.</summary>
public interface ILiquidAsyncObject
{
    ValueTask<object?> GetAsync(string name, CancellationToken stop);

    /// <inheritdoc cref="ILiquidObject.Printed"/>
    object? Printed => null;
}
