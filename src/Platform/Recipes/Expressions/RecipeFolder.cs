using System.Globalization;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>The content of a file, or why it cannot be given.</summary>
/// <param name="IsMissing">There is nothing at that place in the folder, or the place is not in it.</param>
public sealed record RecipeFile(byte[]? Content, string? Refusal, bool IsMissing = false);

/// <summary>The folder in which a recipe stands: the only files it can read, save those of the theme that it came with.</summary>
/// <param name="maxFileBytes">Larger files are refused.</param>
public sealed class RecipeFolder(string root, long maxFileBytes = 10 * 1024 * 1024)
{
    private const int MostLinks = 40;
    private const string Beside = "../wwwroot/";

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <param name="relativePath">With / or \ between the parts. Links are followed, as long as they stay inside.</param>
    public RecipeFile Read(string relativePath)
    {
        var path = relativePath.Replace('\\', '/');
        if (path.Length == 0 || path.Contains('\0') || path[0] == '/' || path.Contains(':'))
            return Miss($"\"{relativePath}\" is not a path inside the recipe's folder");
        var isBeside = IsInTheme && path.StartsWith(Beside, StringComparison.Ordinal);
        var (root, inside) = isBeside ? (Path.Join(Path.GetDirectoryName(_root), "wwwroot"), path[Beside.Length..]) : (_root, path);
        var full = Path.GetFullPath(Path.Combine(root, inside));
        if (!IsUnder(full, root)) return Miss($"\"{relativePath}\" is outside the recipe's folder");
        try
        {
            return ReadInside(relativePath, full, isBeside ? Path.Join(Resolve(Path.GetDirectoryName(_root)!, MostLinks), "wwwroot") : Resolve(_root, MostLinks));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse($"The file \"{relativePath}\" cannot be read");
        }
    }

    // In a theme or module of Orchard Core the recipes stand in "Recipes", and their pictures beside that in "wwwroot".
    private bool IsInTheme => Path.GetFileName(_root) == "Recipes";

    private RecipeFile ReadInside(string relativePath, string full, string root)
    {
        if (!File.Exists(full)) return Miss($"There is no file \"{relativePath}\" in the recipe's folder");
        if (!IsUnder(Resolve(full, MostLinks), root))
            return Refuse($"\"{relativePath}\" is a link to a place outside the recipe's folder");
        using var stream = File.OpenRead(full);
        var content = ReadUpTo(stream, maxFileBytes + 1);
        return content.Length <= maxFileBytes
            ? new RecipeFile(content, null)
            : Refuse(string.Create(CultureInfo.InvariantCulture, $"The file \"{relativePath}\" is larger than {maxFileBytes:N0} bytes, the limit"));
    }

    /// <summary>The path without links in any of its parts.</summary>
    private static string Resolve(string path, int linksLeft)
    {
        var resolved = Path.GetPathRoot(path)!;
        foreach (var part in path[resolved.Length..].Split(Path.DirectorySeparatorChar))
        {
            resolved = Path.Join(resolved, part);
            if (new FileInfo(resolved).LinkTarget is not { } target) continue;
            if (linksLeft == 0) throw new IOException("Too many links.");
            resolved = Resolve(Path.GetFullPath(target, Path.GetDirectoryName(resolved)!), linksLeft - 1);
        }
        return resolved;
    }

    private static bool IsUnder(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static byte[] ReadUpTo(Stream stream, long most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; content.Length < most && (count = stream.Read(buffer)) > 0;) content.Write(buffer, 0, count);
        return content.ToArray();
    }

    private static RecipeFile Refuse(string reason) => new(null, reason);

    private static RecipeFile Miss(string reason) => new(null, reason, IsMissing: true);
}
