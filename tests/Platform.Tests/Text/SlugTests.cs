using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Taalcafé in 't Huis!", "taalcafe-in-t-huis")]
    [InlineData("  Eén   hand -- helpt ", "een-hand-helpt")]
    [InlineData("Foto's van zo’n dag", "fotos-van-zon-dag")]
    [InlineData("IJsland & Ĳmuiden", "ijsland-ijmuiden")]
    [InlineData("Straße, Ærø, œuvre, Łódź, Þór, İstanbul, ﬁets", "strasse-aero-oeuvre-lodz-thor-istanbul-fiets")]
    [InlineData("Caf\u0065\u0301", "cafe")]
    [InlineData("Ｗｉｊｋ２ m²", "wijk2-m2")]
    [InlineData("Добрый день, Йошкар", "добрый-день-йошкар")]
    [InlineData("مرحبا بك", "مرحبا-بك")]
    [InlineData("Ελλάδα", "ελλάδα")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("한국어", "한국어")]
    [InlineData("日本語 2026", "日本語-2026")]
    [InlineData("C#/.NET 10", "c-net-10")]
    [InlineData("!!! 🎉", "")]
    [InlineData("", "")]
    public void Writes_a_title_as_words_with_hyphens(string title, string expected) =>
        Assert.Equal(expected, Slug.From(title));

    [Fact]
    public void Cuts_between_words()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("vrijwilliger", 20)));
        Assert.Equal(string.Join('-', Enumerable.Repeat("vrijwilliger", 6)), slug);
    }

    [Fact]
    public void Keeps_a_last_word_that_just_fits()
    {
        var title = new string('a', 40) + " " + new string('b', 39);
        Assert.Equal(title.Replace(' ', '-'), Slug.From(title + " c"));
    }

    [Fact]
    public void Cuts_one_long_word_between_characters()
    {
        Assert.Equal(new string('a', 80), Slug.From(new string('a', 200)));
        Assert.Equal(79, Slug.From("a" + string.Concat(Enumerable.Repeat("𝐀", 2)) + string.Concat(Enumerable.Repeat("𐐷", 80))).Length);
    }

    [Fact]
    public void Is_a_slug_for_any_text() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var slug = Slug.From(text.Get);
        Assert.True(slug.Length <= Slug.MaxLength);
        Assert.True(slug.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(slug.Trim('-'), slug);
        Assert.DoesNotContain("--", slug);
        Assert.Equal(text.Get.EnumerateRunes().Any(Rune.IsLetterOrDigit), slug.Length > 0);
        Assert.Equal(slug, Uri.UnescapeDataString(Uri.EscapeDataString(slug)));
        Assert.Equal(slug, Slug.From(slug));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Is_a_slug_for_each_letter_and_digit()
    {
        var letters = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(i => new Rune(i)).Where(Rune.IsLetterOrDigit);
        var failing = letters.Where(letter => Slug.From(letter.ToString()) is var slug && (slug == "" || slug != Slug.From(slug)));
        Assert.Equal("", string.Join(' ', failing.Select(letter => $"U+{letter.Value:X}")));
    }
}
