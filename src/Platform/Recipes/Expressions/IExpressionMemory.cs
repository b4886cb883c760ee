namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>
/// Keeps the first value of every expression, per tenant, so that running a recipe again changes nothing. Belongs in
/// the transaction of the recipe: a run that fails should leave no values behind.
/// </summary>
public interface IExpressionMemory
{
    bool TryGet(string recipe, string path, out string value);

    /// <summary>Called once per recipe and path, and never for an expression with a problem.</summary>
    void Remember(string recipe, string path, string value);
}

/// <summary>Remembers as long as it lives: for a dry run.</summary>
public sealed class TransientExpressionMemory : IExpressionMemory
{
    private readonly Dictionary<(string, string), string> _values = [];

    public bool TryGet(string recipe, string path, out string value) =>
        _values.TryGetValue((recipe, path), out value!);

    public void Remember(string recipe, string path, string value) => _values.Add((recipe, path), value);
}
