namespace OrchardVrijwilligers.Liquid;

/// <summary>
/// The evaluated arguments of a filter or tag, positional and named, such as <c>"x", class: "y"</c>. Values are .NET
/// values as the host gave them, scalars brought down to bool, long, decimal, double and string.
/// </summary>
public sealed class LiquidArguments
{
    public static readonly LiquidArguments None = new([], []);

    private readonly object?[] _values;
    private readonly KeyValuePair<string, object?>[] _named;

    public LiquidArguments(object?[] values, KeyValuePair<string, object?>[] named) => (_values, _named) = (values, named);

    /// <summary>The number of positional arguments.</summary>
    public int Count => _values.Length;

    public IReadOnlyList<object?> Values => _values;

    /// <summary>In the order of the template.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Named => _named;

    /// <summary>The positional argument, or null when there are fewer.</summary>
    public object? this[int index] => index < _values.Length ? _values[index] : null;

    /// <summary>The named argument, or null; the last one when a name occurs twice.</summary>
    public object? this[string name] => TryGet(name, out var value) ? value : null;

    public bool TryGet(string name, out object? value)
    {
        for (var index = _named.Length - 1; index >= 0; index--)
        {
            if (_named[index].Key == name)
            {
                value = _named[index].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The argument by its name, or else by its place.</summary>
    public object? Get(string name, int index) => TryGet(name, out var value) ? value : this[index];

    /// <summary>The text of a positional argument; the fallback only when it was not given.</summary>
    public string Text(int index, string fallback = "") =>
        index < _values.Length ? LiquidValue.ToText(_values[index]) : fallback;

    /// <summary>The text of a named argument, or null when it was not given.</summary>
    public string? Text(string name) => TryGet(name, out var value) ? LiquidValue.ToText(value) : null;
}
