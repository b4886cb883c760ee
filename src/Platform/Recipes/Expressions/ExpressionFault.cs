namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>Ends an evaluation; the evaluator makes a problem of it.</summary>
internal sealed class ExpressionFault(string message) : Exception(message);
