using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Tests.Analysis;

public sealed class DutchStemmerTests
{
    private static string Stem(string word) => Analyzer.Term(word);

    [Theory]
    [InlineData("vrijwilliger vrijwilligers vrijwilligster vrijwillig vrijwillige")]
    [InlineData("kind kinderen kindje")]
    [InlineData("boek boeken boekje boekjes")]
    [InlineData("helpen help helpt hielp hielpen geholpen")]
    [InlineData("koken kook kookt kookte gekookt")]
    [InlineData("wandelen wandel wandelt wandelde gewandeld")]
    [InlineData("verzorgen verzorg verzorgt")]
    [InlineData("begeleiden begeleid begeleidt begeleiding")]
    [InlineData("lezen lees leest las gelezen")]
    [InlineData("organiseren organiseer organiseert georganiseerd organisatie organisaties")]
    [InlineData("huis huizen huisje")]
    [InlineData("gezin gezinnen")]
    [InlineData("maatje maatjes")]
    [InlineData("taalmaatje taalmaatjes")]
    [InlineData("activiteit activiteiten")]
    [InlineData("idee ideeen")]
    [InlineData("tuin tuinen tuintje")]
    [InlineData("oudere ouderen")]
    [InlineData("ouder ouders")]
    [InlineData("stad steden")]
    [InlineData("gemeente gemeenten gemeentes")]
    [InlineData("museum musea")]
    [InlineData("voorlezen voorgelezen")]
    [InlineData("opruimen opgeruimd")]
    [InlineData("spelletje spelletjes spel")]
    [InlineData("oefenen oefen oefent geoefend oefeningen")]
    [InlineData("fietsen fiets fietste gefietst")]
    [InlineData("paard paarden")]
    [InlineData("sportveld sportvelden")]
    [InlineData("taalles taallessen")]
    [InlineData("tuin tuinieren")]
    public void Brings_forms_together(string forms) => Assert.Single(forms.Split(' ').Select(Stem).Distinct());

    [Theory]
    [InlineData("gezin zin")]
    [InlineData("begeleiding beleid")]
    [InlineData("ouders ouderen")]
    [InlineData("gemeente mee meent")]
    [InlineData("gebied bieden")]
    [InlineData("gedicht dicht")]
    [InlineData("weekend week")]
    [InlineData("minister mini")]
    [InlineData("maatje maat")]
    [InlineData("gelijk lijk")]
    [InlineData("gezicht zicht")]
    [InlineData("gerecht recht")]
    [InlineData("paarden paar")]
    [InlineData("taalles taal")]
    [InlineData("spaarden paard")]
    public void Keeps_different_words_apart(string words)
    {
        var stems = words.Split(' ').Select(Stem).ToList();
        Assert.Equal(stems.Count, stems.Distinct().Count());
    }

    [Theory]
    [InlineData("50plus")]
    [InlineData("привіт")]
    [InlineData("vr")]
    public void Leaves_what_is_no_Dutch_word(string word) => Assert.Equal(word, Stem(word));

    [Fact]
    public void Stems_any_word()
    {
        var folder = SharedData.Folder("snowball-dutch");
        Assert.SkipWhen(folder is null, "The published vocabulary is not on this machine.");
        foreach (var word in File.ReadLines(Path.Combine(folder, "voc.txt"))) Assert.InRange(Stem(word).Length, 1, Math.Max(word.Length, 16));
    }
}
