using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Tests.Analysis;

public sealed class TokenizerTests
{
    private static string Words(string text)
    {
        var tokens = new TokenList();
        Analyzer.Read(text, tokens);
        return string.Join(' ', Enumerable.Range(0, tokens.Count)
            .Select(i => $"{(tokens[i].IsWhole ? "=" : "")}{tokens.Word(i)}"));
    }

    [Theory]
    [InlineData("Soep koken, samen eten!", "soep koken samen eten")]
    [InlineData("Einde. Begin", "einde begin")]
    [InlineData("Taalcafé coördinator naïef ÉÉN", "taalcafe coordinator naief een")]
    [InlineData("Straße Æsop Łódź Ĳsselstein", "strasse aesop lodz ijsselstein")]
    [InlineData("ﬁets", "fiets")]
    [InlineData("cafe\u0301", "cafe")]
    public void Folds_words(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("e-mail", "e mail =email")]
    [InlineData("18-jarige", "18 jarige =18jarige")]
    [InlineData("18jarige", "18 jarige =18jarige")]
    [InlineData("50+", "50 plus =50plus")]
    [InlineData("50-plus", "50 plus =50plus")]
    [InlineData("1211AB", "1211 ab =1211ab")]
    [InlineData("1211 AB Hilversum", "1211 ab =1211ab hilversum")]
    [InlineData("in 2024 is", "in 2024 is")]
    [InlineData("t.b.v. B.V.", "t b v =tbv b v =bv")]
    [InlineData("info@hilversum.nl", "info hilversum nl")]
    [InlineData("vrijwilligers- en", "vrijwilligers en")]
    [InlineData("zaterdag/zondag", "zaterdag zondag")]
    [InlineData("2,5 uur", "2 5 uur")]
    public void Knows_what_is_written_together(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("foto's", "foto")]
    [InlineData("Jan’s auto's", "jan auto")]
    [InlineData("'s avonds", "s avonds")]
    [InlineData("zo'n", "zon")]
    public void Takes_the_ending_after_an_apostrophe_off(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("Привіт", "привіт")]
    [InlineData("İstanbul ISPARTA ılık", "istanbul isparta ilik")]
    [InlineData("مَرْحَبًا", "مرحبا")]
    [InlineData("٢٤", "24")]
    [InlineData("志愿者", "志 愿 者")]
    [InlineData("wolontariuszę", "wolontariusze")]
    [InlineData("frijwilligerswurk yn Fryslân", "frijwilligerswurk yn fryslan")]
    public void Reads_other_languages(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("")]
    [InlineData("\0\0")]
    [InlineData("😀 \ud83d \udc00")]
    [InlineData("ـــ ͺ")]
    [InlineData("...---+++''''\"\"\"")]
    public void Finds_no_words_where_there_are_none(string text) => Assert.Equal("", Words(text));

    [Fact]
    public void Cuts_endless_words()
    {
        var tokens = new TokenList();
        Analyzer.Read(new string('ﷺ', 10_000), tokens);
        Assert.Equal(1, tokens.Count);
        Assert.Equal(Tokenizer.LongestWord, tokens.Word(0).Length);
    }
}
