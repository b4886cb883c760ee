using System.Globalization;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Dutch dictionary order, the same for every tenant and every server culture.</summary>
internal static class Collation
{
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl").CompareInfo;

    /// <summary>The version of the collation tables: another version may order otherwise.</summary>
    public static string Version { get; } = $"{Dutch.Version.FullVersion}";

    /// <summary>Compares without regard to case; texts that are equal so far are told apart ordinally.</summary>
    public static int Compare(string left, string right)
    {
        var order = Dutch.Compare(left, right, CompareOptions.IgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }
}
