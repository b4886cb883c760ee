using System.Globalization;
using OrchardVrijwilligers.Liquid.Filters;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Tags;

namespace OrchardVrijwilligers.Liquid;

/// <summary>Finds the source of a partial by its name; null when there is none.</summary>
public delegate ValueTask<string?> LiquidPartials(string name, LiquidContext context);

/// <summary>
/// How an engine reads and renders. Change it before an engine is built; the engine keeps a copy of its own. A filter
/// or tag with the name of one of the language replaces it.
/// </summary>
public sealed partial class LiquidOptions
{
    private readonly Dictionary<string, Filter> _filters = new(CoreFilters.All, StringComparer.Ordinal);
    private readonly Dictionary<string, TagParser> _tags = new(CoreTags.All, StringComparer.Ordinal);
    private readonly Dictionary<Type, Func<object, string, object?>> _readers = [];

    public LiquidErrorMode ErrorMode { get; set; } = LiquidErrorMode.Strict;

    /// <summary>Encodes plain text as HTML on its way out. Off is Shopify's way.</summary>
    public bool Encode { get; set; } = true;

    /// <summary>
    /// Also reads what Orchard Core's engine adds: sums (+ - * / %), parentheses, startswith and endswith, conditions
    /// where a value is expected, function calls, backslashes in quoted text, and order comparisons between numbers and
    /// text that is a number.
    /// </summary>
    public bool OrchardSyntax { get; set; }

    /// <summary>A name or member that is not there is an error instead of nil.</summary>
    public bool StrictVariables { get; set; }

    public LiquidLimits Limits { get; set; } = new();

    /// <summary>The language of the date filter's month and day names.</summary>
    public CultureInfo Culture { get; set; } = CultureInfo.InvariantCulture;

    /// <summary>The zone of "now" and of dates that name no zone.</summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public LiquidPartials? Partials { get; set; }

    /// <summary>Characters of source that the engine keeps parsed; the templates used longest ago go first.</summary>
    public int CachedSource { get; set; } = 4_000_000;

    public LiquidOptions Filter(string name, Func<object?, LiquidArguments, LiquidContext, object?> filter) =>
        Add(new Filter(name, 0, int.MaxValue, filter, null));

    public LiquidOptions AsyncFilter(string name, Func<object?, LiquidArguments, LiquidContext, ValueTask<object?>> filter) =>
        Add(new Filter(name, 0, int.MaxValue, null, filter));

    /// <summary>A tag without a body, such as <c>{% contentitem alias: "main-menu" %}</c>.</summary>
    public LiquidOptions Tag(string name, LiquidTag tag) => Add(name, HostTag.Parser(tag, isBlock: false));

    /// <summary>A tag with a body up to "end" and its name, such as <c>{% zone "Header" %}…{% endzone %}</c>.</summary>
    public LiquidOptions Block(string name, LiquidTag block) => Add(name, HostTag.Parser(block, isBlock: true));

    /// <summary>A tag that shows nothing, whatever stands in it; a block with its whole body. The parsed template warns of it.</summary>
    public LiquidOptions Silent(string name, bool isBlock) => Add(name, SilentTag.Parser(isBlock));

    /// <summary>Makes the members of a .NET type readable. The function gets the exact name and gives null for what it does not show.</summary>
    public LiquidOptions Type<T>(Func<T, string, object?> read)
        where T : notnull
    {
        _readers[typeof(T)] = (target, name) => read((T)target, name);
        return this;
    }

    private LiquidOptions Add(Filter filter)
    {
        _filters[filter.Name] = filter;
        return this;
    }

    private LiquidOptions Add(string name, TagParser parser)
    {
        _tags[name] = parser;
        return this;
    }
}
