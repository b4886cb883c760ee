namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>A filter with the number of positional arguments that it takes; one of the two functions is there.</summary>
internal sealed record Filter(
    string Name,
    int Fewest,
    int Most,
    Func<object?, LiquidArguments, LiquidContext, object?>? Now,
    Func<object?, LiquidArguments, LiquidContext, ValueTask<object?>>? Later)
{
    public string? Complaint(int count) => count < Fewest || count > Most
        ? $"the filter '{Name}' takes {Takes} but gets {count}"
        : null;

    private string Takes => (Fewest == Most ? $"{Most}" : $"{Fewest} to {Most}") + (Most == 1 ? " argument" : " arguments");
}
