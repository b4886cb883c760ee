using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Tests.Localization;

public sealed class LanguagesTests
{
    private static readonly Languages Three = new(new() { DefaultCulture = "nl", SupportedCultures = ["nl", "en", "ar", "not a language", "en"] });

    [Theory]
    [InlineData("/en", "en", "/")]
    [InlineData("/en/boeken", "en", "/boeken")]
    [InlineData("/ar/", "ar", "/")]
    [InlineData("/nl/boeken", null, "/nl/boeken")]
    [InlineData("/english", null, "/english")]
    [InlineData("/EN/boeken", "en", "/boeken")]
    [InlineData("/fr/boeken", null, "/fr/boeken")]
    [InlineData("/", null, "/")]
    [InlineData("", null, "")]
    public void Takes_only_its_own_languages_off_a_path(string path, string? language, string rest)
    {
        Assert.Equal(language, Three.Of(path, out var left)?.Name);
        Assert.Equal(rest, left);
    }

    [Fact]
    public void Names_each_language_in_its_own_words() => Assert.Equal(["Nederlands", "English", "العربية"], Three.All.Select(language => language.OwnName));

    [Fact]
    public void Knows_which_way_a_language_is_read() => Assert.Equal(["ltr", "ltr", "rtl"], Three.All.Select(language => language.Direction));

    [Fact]
    public void A_portal_that_says_nothing_has_one_language()
    {
        Assert.True(Languages.Dutch.First.IsOnly);
        Assert.Null(Languages.Dutch.Of("/en", out _));
    }

    [Theory]
    [InlineData("en", "b")]
    [InlineData("nl", "a")]
    [InlineData("ar", "a")]
    public void Chooses_the_version_in_the_readers_language_or_else_the_first(string language, string id) =>
        Assert.Equal(id, LocalizedContent.Chosen([("nl", "a"), ("en", "b")], Three.Named(language)!, Three));

    [Fact]
    public void Gives_every_reader_one_version_of_a_set()
    {
        IReadOnlyList<(string, string)> versions = [("en", "b"), ("fr", "c")];

        Assert.Equal(["en", "nl", "ar"], LocalizedContent.ReadersOf("b", versions, Three).Select(language => language.Name).OrderBy(name => name != "en").ThenByDescending(name => name));
        Assert.Empty(LocalizedContent.ReadersOf("c", versions, Three));
    }
}
