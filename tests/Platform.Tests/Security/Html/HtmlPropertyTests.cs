using AngleSharp;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

public class HtmlPropertyTests
{
    private static readonly HtmlSanitizer s_sanitizer = new(HtmlPolicy.Content);

    protected virtual int Runs => 600;

    [Fact]
    public void Sanitizing_again_changes_nothing() => Check(HtmlGenerator.Html, html =>
    {
        var once = s_sanitizer.Sanitize(html);
        Assert.Equal(once, s_sanitizer.Sanitize(once));
    });

    [Fact]
    public void Output_parses_to_itself() => Check(HtmlGenerator.Html, html =>
    {
        var clean = s_sanitizer.Sanitize(html);
        Assert.Equal(clean, string.Concat(HtmlOracle.Parse(clean).Select(node => node.ToHtml())));
    });

    [Fact]
    public void Nothing_executes() => Check(HtmlGenerator.Html, html => HtmlOracle.DemandHarmless(s_sanitizer.Sanitize(html)));

    [Fact]
    public void Nothing_executes_of_any_text_at_all() =>
        Check(ArbMap.Default.ArbFor<string?>(), text => HtmlOracle.DemandHarmless(s_sanitizer.Sanitize(text ?? "")));

    [Fact]
    public void Escaped_text_comes_through_unchanged() => Check(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var words = string.Concat(text.Get.EnumerateRunes().Where(r => !System.Text.Rune.IsControl(r) && r.Value != 0xFFFD));
        var html = s_sanitizer.Sanitize("<p>" + System.Net.WebUtility.HtmlEncode(words) + "</p>");
        Assert.Equal(words, HtmlOracle.Parse(html)[0].TextContent);
    });

    private void Check<T>(Arbitrary<T> values, Action<T> fact) =>
        Prop.ForAll(values, fact).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60));
}

[Trait("Speed", "Long")]
public sealed class HtmlLongPropertyTests : HtmlPropertyTests
{
    protected override int Runs => 50_000;
}
