using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>Names say what a thing is for, and a file stands where its namespace says.</summary>
public sealed partial class NameTests
{
    private static readonly string[] Houses = ["src", "modules", "themes"];
    private static readonly string[] SayNothing = ["Common", "Core", "Shared", "Utils", "Utilities", "Helpers", "Services", "Managers"];

    [Fact]
    public void No_folder_or_file_has_a_name_that_says_nothing()
    {
        var names = Houses.Append("tests").SelectMany(house => Sources.Files(house, "")).SelectMany(file => Path.GetRelativePath(Sources.Root, file).Split('/', '\\').Select(part => part.Split('.')[0])).Distinct();

        Assert.Empty(names.Intersect(SayNothing, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Assert.Empty(Code().SelectMany(file => Vague().Matches(File.ReadAllText(file)).Select(match => $"{Relative(file)}: {match.Value}")));

    [Fact]
    public void Every_file_has_the_namespace_of_its_folder()
    {
        foreach (var project in Sources.Projects)
        {
            var folder = Path.GetDirectoryName(project)!;
            var root = (Path.GetRelativePath(Sources.Root, project).StartsWith("modules", StringComparison.Ordinal) ? "OrchardVrijwilligers.Modules." : "OrchardVrijwilligers.") + Path.GetFileNameWithoutExtension(project);
            foreach (var file in Code().Where(file => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                var wanted = string.Join('.', Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Split('/', '\\').Where(part => part != ".").Prepend(root));
                if (Namespace().Match(File.ReadAllText(file)) is { Success: true } found) Assert.True(found.Groups[1].Value == wanted || found.Groups[1].Value == root && IsLibrary(project), $"{Relative(file)} has the namespace {found.Groups[1].Value}, not {wanted}.");
            }
        }
    }

    [Fact]
    public void No_namespace_has_braces() => Assert.Empty(Code().Where(file => Braced().IsMatch(File.ReadAllText(file))).Select(Relative));

    [Fact]
    public void Every_view_says_what_it_shows()
    {
        var views = Houses.SelectMany(house => Sources.Files(house, ".cshtml")).Where(file => !Path.GetFileName(file).StartsWith('_'));

        Assert.Empty(views.Where(file => !File.ReadLines(file).First().StartsWith("@inherits View", StringComparison.Ordinal)).Select(Relative));
    }

    [Fact]
    public void Nothing_is_left_to_be_done_later() => Assert.Empty(Code().Where(file => Later().IsMatch(File.ReadAllText(file))).Select(Relative));

    [Fact]
    public void Every_module_has_a_manifest_and_one_that_brings_something_has_a_startup()
    {
        foreach (var project in Sources.Files("modules", ".csproj"))
        {
            var folder = Path.GetDirectoryName(project)!;
            Assert.True(File.Exists(Path.Combine(folder, "Manifest.cs")), $"{Relative(folder)} has no Manifest.cs.");
            if (Sources.Files(Relative(folder), ".cs").Count() > 1) Assert.True(File.Exists(Path.Combine(folder, "Startup.cs")), $"{Relative(folder)} has no Startup.cs.");
        }
    }

    // What a library offers stands in its root, whatever folder it is made in.
    private static bool IsLibrary(string project) => Path.GetFileNameWithoutExtension(project) is "Search" or "Liquid";

    private static IEnumerable<string> Code() => Houses.SelectMany(house => Sources.Files(house, ".cs"));

    private static string Relative(string file) => Path.GetRelativePath(Sources.Root, file);

    [GeneratedRegex(@"\b(class|record|struct|interface)\s+\w*(Helper|Util|Utility|Utilitie|Manager|Service|Common)s?\b")]
    private static partial Regex Vague();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*namespace [\w.]+\s*\{?\s*$", RegexOptions.Multiline)]
    private static partial Regex Braced();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|NotImplementedException)\b")]
    private static partial Regex Later();
}
