using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>All style sheets of a page are one name space: a class belongs to one of them.</summary>
public sealed partial class StyleTests
{
    [Fact]
    public void No_class_is_defined_by_two_style_sheets()
    {
        var sheets = new[] { "modules", "themes", "samples" }.SelectMany(folder => Sources.Files(folder, ".css")).ToList();
        Assert.True(sheets.Count > 3, "No style sheets are found any more.");

        Assert.Equal([], Twice(sheets.Select(sheet => (Path.GetRelativePath(Sources.Root, sheet), File.ReadAllText(sheet)))));
    }

    [Fact]
    public void A_class_in_two_sheets_is_found_and_one_that_is_only_used_is_not()
    {
        Assert.Equal([".b: een.css, twee.css"], Twice([("een.css", ".a { color: red } .b, .c:hover { top: 0 }"), ("twee.css", "/* .a { } */ .c .a { top: 0 } @media print { .a { top: 0 } }\n.x, .b { top: 0 }")]));
    }

    // A sheet defines a class where the class alone is what a rule is for; in a query, or within something else, it only changes it.
    private static IEnumerable<string> Twice(IEnumerable<(string Name, string Text)> sheets) => sheets
        .SelectMany(sheet => Defined(sheet.Text).Distinct().Select(name => (Class: name, sheet.Name)))
        .GroupBy(found => found.Class, found => found.Name).Where(group => group.Count() > 1)
        .Select(group => $"{group.Key}: {string.Join(", ", group)}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Defined(string css)
    {
        var (depth, from) = (0, 0);
        css = Comment().Replace(css, "");
        for (var at = 0; at < css.Length; at++)
        {
            if (css[at] is not ('{' or '}' or ';')) continue;
            if (css[at] == '{' && depth == 0)
                foreach (var selector in css[from..at].Split(',', StringSplitOptions.TrimEntries).Where(selector => Bare().IsMatch(selector))) yield return selector;
            depth += css[at] switch { '{' => 1, '}' => -1, _ => 0 };
            from = at + 1;
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\.[\w-]+$")]
    private static partial Regex Bare();
}
