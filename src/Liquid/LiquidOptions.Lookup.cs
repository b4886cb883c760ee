using System.Collections.Concurrent;
using OrchardVrijwilligers.Liquid.Filters;
using OrchardVrijwilligers.Liquid.Parsing;

namespace OrchardVrijwilligers.Liquid;

public sealed partial class LiquidOptions
{
    private readonly ConcurrentDictionary<Type, Func<object, string, object?>?> _found = new();

    public LiquidOptions()
    {
    }

    private LiquidOptions(LiquidOptions other)
    {
        (_filters, _tags, _readers) = (new(other._filters), new(other._tags), new(other._readers));
        (ErrorMode, Encode, OrchardSyntax, StrictVariables) = (other.ErrorMode, other.Encode, other.OrchardSyntax, other.StrictVariables);
        (Limits, Culture, TimeZone, Clock) = (other.Limits, other.Culture, other.TimeZone, other.Clock);
        (Partials, CachedSource) = (other.Partials, other.CachedSource);
    }

    internal LiquidOptions Copy() => new(this);

    internal Filter? FindFilter(string name) => _filters.GetValueOrDefault(name);

    internal TagParser? FindTag(string name) => _tags.GetValueOrDefault(name);

    internal bool TryReadRegistered(object target, string name, out object? value)
    {
        value = _readers.Count == 0 ? null : _found.GetOrAdd(target.GetType(), ReaderOf)?.Invoke(target, name);
        return value is not null;
    }

    private Func<object, string, object?>? ReaderOf(Type type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (_readers.TryGetValue(ancestor, out var reader))
            {
                return reader;
            }
        }

        return type.GetInterfaces().Select(face => _readers.GetValueOrDefault(face)).FirstOrDefault(reader => reader is not null);
    }
}
