namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>Ends an evaluation; the evaluator makes a problem of it.</summary>
/// <param name="isScript">It is a script of Orchard Core that we do not run, and no mistake.</param>
/// <param name="isMissing">A file beside the recipe is not there.</param>
internal sealed class ExpressionFault(string message, bool isScript = false, bool isMissing = false) : Exception(message)
{
    public bool IsScript { get; } = isScript;

    public bool IsMissing { get; } = isMissing;
}
