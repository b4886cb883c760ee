using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Prikbord.Tests;

/// <summary>What a look may change stands in one file.</summary>
public sealed partial class LookTests
{
    private static readonly string Theme = FindTheme();

    [Fact]
    public void Colors_stand_in_the_token_file_only()
    {
        var others = Directory.GetFiles(Path.Combine(Theme, "styles"), "*.css").Where(file => !file.EndsWith("01-tokens.css", StringComparison.Ordinal));
        Assert.All(others, file => Assert.DoesNotMatch(HexColor(), File.ReadAllText(file)));
    }

    // What knows left from right does not turn around for who reads from right to left; what is drawn for one way says so with [dir="rtl"].
    [Fact]
    public void Styles_know_a_start_and_an_end_and_no_left_and_right()
    {
        var physical = Directory.GetFiles(Path.Combine(Theme, "styles"), "*.css").SelectMany(file => Comment().Replace(File.ReadAllText(file), "").Split('}').Where(rule => PhysicalSide().IsMatch(rule)).Select(rule => $"{Path.GetFileName(file)}: {rule.Trim()}"));

        Assert.Empty(physical);
    }

    [Fact]
    public void What_points_to_a_side_is_turned_around_where_one_reads_from_right_to_left()
    {
        var styles = string.Concat(Directory.GetFiles(Path.Combine(Theme, "styles"), "*.css").Select(File.ReadAllText));
        var pointing = Regex.Matches(styles, @"([^{}]+)\{[^{}]*linear-gradient\(to right").Select(rule => rule.Groups[1].Value.Trim().Split(',')[0].Split(' ')[^1].Split('/')[^1]).Distinct();

        Assert.All(pointing, selector => Assert.Matches($@"\[dir=""rtl""\][^{{}}]*{Regex.Escape(selector)}[^{{}}]*\{{[^{{}}]*to left", styles));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hilversum")]
    [InlineData("heuvelland")]
    [InlineData("son-en-breugel")]
    [InlineData("zuidoost")]
    public void A_look_reads_well(string name)
    {
        using var look = JsonDocument.Parse(name.Length > 0 ? File.ReadAllText(Path.Combine(Theme, "looks", name + ".json")) : """{ "Tokens": {} }""");
        var tokens = look.RootElement.GetProperty("Tokens");
        string Token(string token) => tokens.TryGetProperty("--ov-" + token, out var value) ? value.GetString()! : Default(token);
        Assert.All(
            (string[])["paper", "card", "band", "sky", "tint-1", "tint-2", "tint-3", "tint-4", "tint-5", "tint-6"],
            ground =>
            {
                Assert.True(Contrast(Token("ink"), Token(ground)) >= 7, ground);
                Assert.True(Contrast(Token("ink-soft"), Token(ground)) >= 4.5, ground);
                Assert.True(Contrast(Token("brand"), Token(ground)) >= 4.5, ground);
            });
        Assert.True(Contrast(Token("on-brand"), Token("brand")) >= 4.5);
        Assert.True(Contrast(Token("on-accent"), Token("accent")) >= 4.5);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:left|right)|text-align|float|clear)\s*:(?!\s*(?:start|end|center|none|inherit|justify|both|inline))|(?:margin|padding|inset|border-width)\s*:\s*[\w.-]+ (?<second>[\w.-]+) [\w.-]+ (?!\k<second>\s*[;}])[\w.-]+\s*[;}]")]
    private static partial Regex PhysicalSide();

    private static string Default(string token) =>
        Regex.Match(File.ReadAllText(Path.Combine(Theme, "styles", "01-tokens.css")), $"--ov-{token}: (#[0-9a-f]+);").Groups[1].Value;

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(color.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static string FindTheme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "themes", "Prikbord"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "themes", "Prikbord");
    }

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b")]
    private static partial Regex HexColor();
}
