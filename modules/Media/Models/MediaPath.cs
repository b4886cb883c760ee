using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Modules.Media.Models;

/// <summary>A path within the media library. It never becomes a path on the disk.</summary>
public static partial class MediaPath
{
    private const int Longest = 200;

    /// <summary>The path in its one form, or null when it cannot be one: empty parts, dots only, hidden names, odd characters.</summary>
    public static string? Clean(string path)
    {
        var clean = path.Replace('\\', '/').Trim().Trim('/').Normalize(System.Text.NormalizationForm.FormC);
        return clean.Length is > 0 and <= Longest && clean.Split('/').All(part => Part().IsMatch(part)) ? clean : null;
    }

    public static string Extension(string path) => System.IO.Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    public static string Folder(string path) => path.LastIndexOf('/') is > 0 and var at ? path[..at] : "";

    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string Url(string path) => "/media/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex(@"^[\p{L}\p{N}_(][\p{L}\p{M}\p{N} ._()+,&'-]*(?<![. ])\z")]
    private static partial Regex Part();
}
