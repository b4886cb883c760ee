namespace OrchardVrijwilligers.Prikbord.Tests;

public sealed class HeroTextTests
{
    [Theory]
    [InlineData("2 uur per week", "2", "uur per week")]
    [InlineData("1½ uur per week", "1½", "uur per week")]
    [InlineData("2 tot 4 uur per week", "2–4", "uur per week")]
    [InlineData("2-3 uur", "2–3", "uur")]
    [InlineData("4 uur op zaterdag", "4", "uur op zaterdag")]
    [InlineData("Eenmalig 3 uur", "3", "uur, eenmalig")]
    [InlineData("30 minuten per dag", "30", "minuten per dag")]
    public void Sets_the_number_apart(string text, string number, string words) =>
        Assert.Equal(new HeroText(number, words, false), HeroText.Of(text));

    [Theory]
    [InlineData("In overleg")]
    [InlineData("zaterdag 5 december")]
    public void Leaves_words_whole_when_the_number_is_no_amount(string text) =>
        Assert.Equal(new HeroText("", text, false), HeroText.Of(text));

    [Fact]
    public void Takes_a_sentence_for_a_quote_and_drops_its_marks()
    {
        var hero = HeroText.Of("“Toen ze losreed, moest ik zelf bijna huilen.”");
        Assert.True(hero.IsQuote);
        Assert.Equal("Toen ze losreed, moest ik zelf bijna huilen.", hero.Quote);
    }

    [Fact]
    public void Nothing_stays_nothing() => Assert.True(HeroText.Of("  ").IsEmpty);

    [Theory]
    [InlineData("2 uur per week", 2)]
    [InlineData("12 uur", 12)]
    [InlineData("13 uur", null)]
    [InlineData("1½ uur per week", null)]
    [InlineData("3 avonden van 2 uur", null)]
    public void Fills_a_dial_with_whole_hours_only(string text, int? hours) => Assert.Equal(hours, HeroText.Of(text).Dial);
}
