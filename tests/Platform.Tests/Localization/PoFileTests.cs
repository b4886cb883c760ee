using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Platform.Tests.Localization;

public sealed class PoFileTests
{
    private const string File = """
        # A note of a translator.
        msgid ""
        msgstr ""
        "Language: en\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\n"

        #: Views/List.cshtml:12
        msgid "Zoek \"alles\""
        msgstr "Search \"everything\""

        msgctxt "Menu"
        msgid ""
        "Een lange "
        "tekst\n"
        msgstr "A long text\n"

        msgid "1 boek"
        msgid_plural "{0} boeken"
        msgstr[0] "{0} book"
        msgstr[1] "{0} books"
        """;

    [Fact]
    public void Reads_texts_contexts_and_plural_forms()
    {
        var file = PoFile.Read(File);

        Assert.Equal("en", file.Headers["Language"]);
        Assert.Equal(["Zoek \"alles\"", "Een lange tekst\n", "1 boek"], file.Entries.Select(entry => entry.Id));
        Assert.Equal("Menu", file.Entries[1].Context);
        Assert.Equal(["{0} book", "{0} books"], file.Entries[2].Translations);
    }

    [Fact]
    public void Writes_what_it_reads()
    {
        var file = PoFile.Read(File);

        var again = PoFile.Read(file.Write());

        Assert.Equal(file.Headers, again.Headers);
        Assert.Equal(file.Entries.Select(entry => (entry.Context, entry.Id, entry.Plural, string.Join('|', entry.Translations))), again.Entries.Select(entry => (entry.Context, entry.Id, entry.Plural, string.Join('|', entry.Translations))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("msgid")]
    [InlineData("msgstr \"alone\"")]
    [InlineData("msgid \"half")]
    [InlineData("msgstr[99] \"far\"")]
    [InlineData("<html>no file of texts</html>")]
    public void Passes_over_what_it_cannot_read(string text) => Assert.DoesNotContain(PoFile.Read(text).Entries, entry => entry.Translations.Any(said => said.Length > 0) && entry.Id.Length > 0);

    [Theory]
    [InlineData("nplurals=1; plural=0;", 5, 0)]
    [InlineData("nplurals=2; plural=(n > 1);", 0, 0)]
    [InlineData("nplurals=2; plural=n != 1;", 2, 1)]
    [InlineData("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", 11, 2)]
    [InlineData("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", 23, 1)]
    [InlineData("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);", 7, 3)]
    [InlineData("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);", 102, 5)]
    [InlineData("nplurals=2; plural=n % 0;", 3, 0)]
    [InlineData("nplurals=2; plural=system('x');", 3, 1)]
    [InlineData("nonsense", 1, 0)]
    public void Takes_the_plural_form_that_a_language_asks_for(string header, long number, int form) => Assert.Equal(form, PluralRule.Read(header).FormOf(number));
}
