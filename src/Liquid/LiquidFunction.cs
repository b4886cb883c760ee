namespace OrchardVrijwilligers.Liquid;

/// <summary>A value that a template may call, as in <c>{{ Navbar() }}</c>; only with <see cref="LiquidOptions.OrchardSyntax"/>.</summary>
public delegate ValueTask<object?> LiquidFunction(LiquidArguments arguments, LiquidContext context);
