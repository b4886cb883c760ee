using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Rendering;

/// <summary>
/// The names that one template gave values itself. Loop variables live on a small stack; assign and capture write
/// below it, so what a loop assigns outlives the loop.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, object?> _assigned = new(StringComparer.Ordinal);
    private Dictionary<string, long>? _counters;
    private Dictionary<object, object?>? _registers;
    private (string Name, object? Value)[] _locals = new (string, object?)[8];
    private int _localCount;

    public int LocalCount => _localCount;

    public void Assign(string name, object? value) => _assigned[name] = value;

    public void Push(string name, object? value)
    {
        if (_localCount == _locals.Length)
        {
            Array.Resize(ref _locals, _localCount * 2);
        }

        _locals[_localCount++] = (name, value);
    }

    public void SetLocal(int index, object? value) => _locals[index].Value = value;

    public void PopTo(int count)
    {
        Array.Clear(_locals, count, _localCount - count);
        _localCount = count;
    }

    public bool TryGet(string name, out object? value)
    {
        for (var index = _localCount - 1; index >= 0; index--)
        {
            if (_locals[index].Name == name)
            {
                value = _locals[index].Value;
                return true;
            }
        }

        if (_assigned.TryGetValue(name, out value))
        {
            return true;
        }

        var counted = _counters is not null && _counters.TryGetValue(name, out var count) ? Boxed.Of(count) : null;
        value = counted;
        return counted is not null;
    }

    /// <summary>increment and decrement share a counter, which starts at 0 and stands apart from assigned variables.</summary>
    public long Count(string name, int step)
    {
        _counters ??= new(StringComparer.Ordinal);
        _counters.TryGetValue(name, out var count);
        _counters[name] = count + step;
        return count;
    }

    /// <summary>What tags remember between two places, such as the turn of a cycle; the key is of the tag's own type.</summary>
    public object? Recall(object key) => _registers?.GetValueOrDefault(key);

    public void Remember(object key, object? value) => (_registers ??= [])[key] = value;
}
