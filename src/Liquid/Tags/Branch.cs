using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>A condition, none for else, and what it prints.</summary>
internal readonly record struct Branch(Expression? Condition, Body Body);
