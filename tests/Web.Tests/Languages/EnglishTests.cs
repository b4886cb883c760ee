using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Web.Tests.Languages;

/// <summary>Every text of the public interface, as it stands in the sources, is there in English.</summary>
public sealed partial class EnglishTests
{
    // Those of the back office are Dutch.
    private static readonly string[] BackOffice = ["Admin", "SearchDesk", "Texts"];

    public static TheoryData<string> Projects()
    {
        var folders = Directory.GetDirectories(Path.Combine(Root(), "modules")).Where(folder => !BackOffice.Contains(Path.GetFileName(folder))).Concat(Directory.GetDirectories(Path.Combine(Root(), "themes")));
        return [.. folders.Append(Path.Combine(Root(), "src", "Platform")).Select(folder => Path.GetRelativePath(Root(), folder)).Where(folder => TextsIn(folder).Any())];
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Is_complete(string project)
    {
        var file = Path.Combine(Root(), project, "Localization", "en.po");
        Assert.True(File.Exists(file), $"{project} has texts but no Localization/en.po");
        var english = PoFile.Read(File.ReadAllText(file)).Entries.Where(entry => entry.Translations.All(text => text.Length > 0)).Select(entry => entry.Id).ToHashSet();

        var missing = TextsIn(project).Where(text => !english.Contains(text)).Distinct().ToList();

        Assert.True(missing.Count == 0, $"Add to {project}/Localization/en.po: {string.Join(" | ", missing)}");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Fills_the_same_places(string project)
    {
        var entries = PoFile.Read(File.ReadAllText(Path.Combine(Root(), project, "Localization", "en.po"))).Entries;

        Assert.All(entries.Where(entry => entry.Plural is null), entry => Assert.Equal(Places(entry.Id), Places(entry.Translations[0])));
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order());

    private static IEnumerable<string> TextsIn(string project) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root(), project), "*.*", SearchOption.AllDirectories)
        where (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)) && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        from text in In(File.ReadAllText(file))
        select text;

    private static IEnumerable<string> In(string source) =>
        Said().Matches(source).Select(match => match.Groups[1].Value).Concat(Either().Matches(source).SelectMany(match => new[] { match.Groups[1].Value, match.Groups[2].Value })).Concat(Counted().Matches(source).Select(match => match.Groups[1].Value))
            .Select(text => text.Replace("\\\"", "\"", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    [GeneratedRegex("""\b(?:T|[tT]exts\.Get|Texts\.Later|page\.T|Page\.T)\("((?:[^"\\]|\\.)+)"[,)]""")]
    private static partial Regex Said();

    [GeneratedRegex("""\bT\([^()"]+\? "((?:[^"\\]|\\.)+)" : "((?:[^"\\]|\\.)+)"\)""")]
    private static partial Regex Either();

    [GeneratedRegex("""\bPlural\([^;"]*, "((?:[^"\\]|\\.)+)", "(?:[^"\\]|\\.)+"[,)]""")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();
}
