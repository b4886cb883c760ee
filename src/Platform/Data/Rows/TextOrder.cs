namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>The order of UTF-8 bytes, which is the order of code points: SQLite's BINARY and PostgreSQL's "C".</summary>
/// <remarks>.NET's ordinal order differs from it only where a surrogate meets a unit above the surrogates.</remarks>
internal static class TextOrder
{
    public static readonly IComparer<string> Comparer = Comparer<string>.Create(Compare);

    public static int Compare(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared == left.Length || shared == right.Length) return left.Length.CompareTo(right.Length);
        return Weight(left[shared]).CompareTo(Weight(right[shared]));
    }

    static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;

    /// <summary>The first string after all strings that start with <paramref name="prefix"/>; null when there is none.</summary>
    public static string? After(string prefix)
    {
        for (var end = prefix.Length; end > 0;)
        {
            var start = end > 1 && char.IsLowSurrogate(prefix[end - 1]) ? end - 2 : end - 1;
            var last = char.ConvertToUtf32(prefix, start);
            if (last < 0x10FFFF) return prefix[..start] + char.ConvertFromUtf32(last == 0xD7FF ? 0xE000 : last + 1);
            end = start;
        }
        return null;
    }
}
