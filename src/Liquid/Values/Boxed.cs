namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Boxes made once for the values that templates produce most.</summary>
internal static class Boxed
{
    private const int Least = -128;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Small = [.. Enumerable.Range(Least, 1280).Select(n => (object)(long)n)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(long value) =>
        (ulong)(value - Least) < (ulong)Small.Length ? Small[value - Least] : value;
}
