using System.Globalization;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Dutch dictionary order, the same for every tenant and every server culture. Case does not matter.</summary>
internal static class Collation
{
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl").CompareInfo;

    /// <summary>The version of the collation tables: another version may order otherwise.</summary>
    public static string Version { get; } = $"{Dutch.Version.FullVersion}";

    /// <summary>Bytes that compare as the texts do; never empty.</summary>
    public static byte[] Key(string text) => Dutch.GetSortKey(text, CompareOptions.IgnoreCase).KeyData is { Length: > 0 } key ? key : [0];
}
