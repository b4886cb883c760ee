namespace OrchardVrijwilligers.Search.Tests.Highlighting;

public sealed class HighlightTests
{
    private static string Shown(string query, string body)
    {
        using var index = SearchIndex.InMemory(new([new TextField("body")]));
        index.Apply([new SearchDocument("1").AddText("body", body)], [], 1);
        var hit = index.Current.Search(new() { Text = query, Highlight = true }).Hits.Single();
        return string.Concat(hit.Highlights.SelectMany(highlight => highlight.Pieces).Select(piece => piece.IsMatch ? $"[{piece.Text}]" : piece.Text));
    }

    [Theory]
    [InlineData("koken", "Samen gekookt, lekker!", "Samen [gekookt], lekker!")]
    [InlineData("tuin", "De buurttuin, een tuin in de buurt.", "De [buurttuin], een [tuin] in de buurt.")]
    [InlineData("cafe", "Taal-café: ÉCHT café", "[Taal-café]: ÉCHT [café]")]
    [InlineData("\"samen eten\"", "Samen eten", "[Samen] [eten]")]
    [InlineData("e-mail", "Stuur een e-mail", "Stuur een [e-mail]")]
    public void Marks_the_words_of_the_query(string query, string body, string shown) => Assert.Equal(shown, Shown(query, body));

    [Fact]
    public void Shows_the_passage_with_most_of_the_words()
    {
        var filler = string.Concat(Enumerable.Repeat("lange inleiding zonder inhoud ", 20));
        var shown = Shown("soep koken", $"Soep. {filler}Wij gaan soep koken op zaterdag. {filler}");
        Assert.Contains("Wij gaan [soep] [koken] op zaterdag.", shown);
        Assert.StartsWith("… ", shown);
        Assert.EndsWith(" …", shown);
        Assert.InRange(shown.Length, 200, 260);
    }

    [Fact]
    public void Shows_a_passage_of_a_text_without_spaces() =>
        Assert.Contains("[b]", Shown("b", new string('-', 1000) + "b" + new string('-', 1000)));
}
