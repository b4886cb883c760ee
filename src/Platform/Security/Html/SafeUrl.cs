using System.Buffers;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>
/// Looks at a URL as a browser does (WHATWG URL, "basic URL parser"): tabs and line ends vanish anywhere, controls and
/// spaces at the ends; then everything before the first colon is a scheme, unless a slash, ? or # comes first.
/// </summary>
internal static class SafeUrl
{
    private static readonly SearchValues<char> s_schemeEnd = SearchValues.Create(":/?#\\");

    /// <summary>The URL as it may be written, or null. Relative URLs always pass.</summary>
    public static string? Clean(string value, IReadOnlySet<string> schemes)
    {
        var url = Strip(value);
        if (url.Any(char.IsControl)) return null;
        var end = url.AsSpan().IndexOfAny(s_schemeEnd);
        var isRelative = end < 0 || url[end] != ':';
        return isRelative || schemes.Contains(url[..end].ToLowerInvariant()) ? url : null;
    }

    private static string Strip(string value)
    {
        var start = 0;
        var end = value.Length;
        while (start < end && value[start] <= ' ') start++;
        while (end > start && value[end - 1] <= ' ') end--;
        return string.Concat(value[start..end].Where(c => c is not ('\t' or '\n' or '\r')));
    }
}
