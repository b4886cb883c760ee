using OrchardVrijwilligers.Platform.Security.Html;

namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

public sealed class MutationXssTests
{
    private static readonly HtmlSanitizer s_sanitizer = new(HtmlPolicy.Content);

    public static TheoryData<string> Corpus => [.. MutationCorpus.All];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Nothing_executes(string html)
    {
        var clean = s_sanitizer.Sanitize(html);
        HtmlOracle.DemandHarmless(clean);
        Assert.Equal(clean, s_sanitizer.Sanitize(clean));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Nothing_executes_after_a_second_reading_elsewhere(string html)
    {
        foreach (var surrounding in (string[])["{0}", "<table>{0}", "<svg>{0}", "<math><mi>{0}", "<select>{0}", "<a>{0}</a>"])
            HtmlOracle.DemandHarmless(s_sanitizer.Sanitize(string.Format(null, surrounding, s_sanitizer.Sanitize(html))));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Two_tricks_together_do_not_help_each_other()
    {
        foreach (var first in MutationCorpus.All)
            foreach (var second in MutationCorpus.All.Where((_, i) => i % 7 == first.Length % 7))
                HtmlOracle.DemandHarmless(s_sanitizer.Sanitize(first + second));
    }
}
