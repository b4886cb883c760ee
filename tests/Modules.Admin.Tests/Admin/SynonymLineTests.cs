using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class SynonymLineTests
{
    [Fact]
    public void Reads_words_that_find_each_other() => Assert.Equal([new Synonym("buddy", "maatje")], SynonymLine.Read("buddy = maatje"));

    [Fact]
    public void Reads_a_group_as_every_pair() =>
        Assert.Equal([new Synonym("ouderen", "senioren"), new Synonym("ouderen", "bejaarden"), new Synonym("senioren", "bejaarden")], SynonymLine.Read("ouderen = senioren, bejaarden"));

    [Fact]
    public void Reads_words_that_find_others_one_way() =>
        Assert.Equal([new Synonym("weekend", "zaterdag", BothWays: false), new Synonym("weekend", "zondag", BothWays: false)], SynonymLine.Read(" weekend > zaterdag , zondag"));

    [Fact]
    public void Takes_several_words_for_one() => Assert.Equal([new Synonym("sociaal werk", "welzijn")], SynonymLine.Read("sociaal werk = welzijn"));

    [Theory]
    [InlineData("")]
    [InlineData("buddy")]
    [InlineData("buddy =")]
    [InlineData("= maatje")]
    [InlineData("buddy > maatje > vriend")]
    [InlineData("buddy = maatje > vriend")]
    [InlineData("buddy > !!")]
    public void Does_not_guess(string line) => Assert.Null(SynonymLine.Read(line));
}
