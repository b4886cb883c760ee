using System.Collections.Frozen;
using System.Globalization;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Platform.Tests.Localization;

public sealed class TextsTests
{
    private static readonly Texts English = Of("en",
        new() { ["Zoek"] = new("Search"), ["Bel {0}"] = new("Call {0}"), ["1 boek"] = new("{0} book", "{0} book", "{0:N0} books"), ["# uur per week"] = new("# hour a week", "# hour a week", "# hours a week"), ["maandag #.# – #.# uur"] = new("Monday #:# – #:#") },
        new() { ["Bel {0}"] = new("Phone {0}") });

    [Fact]
    public void Says_what_the_municipality_says_before_what_a_module_says()
    {
        Assert.Equal("Search", English.Get("Zoek"));
        Assert.Equal("Phone 14 035", English.Get("Bel {0}", "14 035"));
    }

    [Fact]
    public void Leaves_what_nobody_translated_as_it_is() => Assert.Equal("Nog niet vertaald", English.Get("Nog niet vertaald"));

    [Theory]
    [InlineData(1, "1 book")]
    [InlineData(0, "0 books")]
    [InlineData(1234, "1,234 books")]
    public void Counts_as_the_language_does(long count, string text) => Assert.Equal(text, English.Plural(count, "1 boek", "{0} boeken"));

    [Theory]
    [InlineData(1, "1 boek")]
    [InlineData(1234, "1.234 boeken")]
    public void Counts_in_Dutch_without_any_translation(long count, string text) => Assert.Equal(text, Texts.AsWritten.Plural(count, "1 boek", "{0:N0} boeken"));

    [Theory]
    [InlineData("1 uur per week", "1 hour a week")]
    [InlineData("2,5 uur per week", "2.5 hours a week")]
    [InlineData("maandag 9.00 – 12.30 uur", "Monday 9:00 – 12:30")]
    public void Translates_a_value_with_other_numbers(string value, string text)
    {
        Assert.Equal(text, English.Value(value, out var found));
        Assert.True(found);
    }

    [Theory]
    [InlineData("2 uur per eeuw")]
    [InlineData("kamer #4")]
    [InlineData("")]
    public void Leaves_other_values_alone(string value)
    {
        Assert.Equal(value, English.Value(value, out var found));
        Assert.False(found);
    }

    [Fact]
    public void Looks_up_without_making_garbage()
    {
        _ = English.Get("Zoek");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) _ = English.Get("Zoek");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Texts Of(string culture, Dictionary<string, TextForms> standard, Dictionary<string, TextForms> own) =>
        new(CultureInfo.GetCultureInfo(culture), standard.ToFrozenDictionary(), own.ToFrozenDictionary(), PluralRule.OneAndMore);
}
