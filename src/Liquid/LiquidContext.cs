using System.Globalization;
using OrchardVrijwilligers.Liquid.Rendering;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid;

/// <summary>
/// What one render reads and where it writes. Made per render, not thread safe. The host's variables are visible in
/// partials too; what a template assigns is not.
/// </summary>
public sealed partial class LiquidContext
{
    private readonly Dictionary<string, object?> _globals;
    private Session? _session;

    public LiquidContext(IEnumerable<KeyValuePair<string, object?>>? variables = null) =>
        _globals = variables is null ? new(StringComparer.Ordinal) : new(variables, StringComparer.Ordinal);

    private LiquidContext(LiquidContext parent)
    {
        (_globals, _session) = (parent._globals, parent._session);
        (Root, Host, Culture, TimeZone, Stop) = (parent.Root, parent.Host, parent.Culture, parent.TimeZone, parent.Stop);
    }

    /// <summary>A map, ILiquidObject or ILiquidAsyncObject that is asked for names that no variable has.</summary>
    public object? Root { get; init; }

    /// <summary>Whatever the host's own filters and tags need, such as the request's services; templates cannot see it.</summary>
    public object? Host { get; init; }

    /// <summary>Overrides the culture of the engine's options.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Overrides the time zone of the engine's options.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>The warnings of the last render.</summary>
    public IReadOnlyList<LiquidWarning> Warnings => _session?.Warnings ?? [];

    /// <summary>The engine that renders; only there while rendering.</summary>
    public LiquidEngine Engine => Session.Engine;

    public CultureInfo EffectiveCulture => Culture ?? Engine.Options.Culture;

    public TimeZoneInfo EffectiveTimeZone => TimeZone ?? Engine.Options.TimeZone;

    internal Session Session => _session ?? throw new InvalidOperationException("The context is not being rendered.");

    internal Budget Budget => Session.Budget;

    internal Scope Scope { get; } = new();

    internal Interrupt Interrupt { get; set; }

    internal Tags.ForLoop? Loop { get; set; }

    /// <summary>Gives a variable to the template and its partials.</summary>
    public LiquidContext Set(string name, object? value)
    {
        _globals[name] = value;
        return this;
    }

    /// <summary>Sets a variable as the assign tag does: for the rest of this template.</summary>
    public void Assign(string name, object? value) => Scope.Assign(name, value);

    /// <summary>The value of a variable, or null. Names of a <see cref="Root"/> that is asynchronous are not found here.</summary>
    public object? Get(string name) => TryFind(name, out var value) ? value : null;

    internal bool TryFind(string name, out object? value)
    {
        if (Scope.TryGet(name, out value) || _globals.TryGetValue(name, out value))
        {
            value = Scalars.Of(value);
            return true;
        }

        return Root is not null && Access.TryMember(Root, name, this, out value);
    }

    internal object? Missing(string name) =>
        Engine.Options.StrictVariables ? throw new LiquidException($"'{name}' has no value") : null;

    /// <summary>A context for a partial: the same render, but none of the variables that the template assigned.</summary>
    internal LiquidContext Isolated() => new(this);

    /// <summary>The render that this context is in the middle of; the last one stays at hand for its warnings.</summary>
    internal Session? Running => _session is { IsRunning: true } ? _session : null;

    internal void Begin(Session session) => _session = session;

    internal void End(Session? outer)
    {
        Interrupt = Interrupt.None;
        Session.IsRunning = false;
        _session = outer ?? _session;
    }
}
