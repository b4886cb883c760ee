using System.Collections;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>The whole numbers <c>(from..to)</c>, both ends included. Nothing is stored, so its size costs nothing.</summary>
internal sealed record LiquidRange(long From, long To) : IReadOnlyList<object?>
{
    /// <summary>Cut off at the largest int, which lies far above any limit on iterations.</summary>
    public int Count => To < From ? 0 : (int)Int128.Min((Int128)To - From + 1, int.MaxValue);

    public object? this[int index] => Boxed.Of(From + index);

    public bool Contains(object? value) =>
        value is { } number && Numbers.IsNumber(number)
        && Numbers.Compare(number, From) >= 0 && Numbers.Compare(number, To) <= 0
        && Numbers.Compare(number, Numbers.Clamp(number)) == 0;

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"{From}..{To}";
}
