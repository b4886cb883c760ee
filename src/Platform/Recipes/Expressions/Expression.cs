namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>What an expression can be made of; nothing else is.</summary>
internal abstract record Expression;

/// <summary>A text, a number or a truth value, in the form in which it is written to the recipe.</summary>
internal sealed record Literal(string Text, bool IsText) : Expression;

internal sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression;

internal sealed record Sum(IReadOnlyList<Expression> Terms) : Expression;
