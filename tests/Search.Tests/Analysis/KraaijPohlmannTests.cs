using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Tests.Analysis;

public sealed class KraaijPohlmannTests
{
    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, KraaijPohlmann.Stem(letters));
    }

    [Theory]
    [InlineData("lopen", "loop")]
    [InlineData("wandelen", "wandel")]
    [InlineData("bomen", "boom")]
    [InlineData("brieven", "brief")]
    [InlineData("maatjes", "maat")]
    [InlineData("gekookt", "kook")]
    public void Stems_as_published(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Fact]
    public void Agrees_with_the_published_vocabulary()
    {
        var folder = SharedData.Folder("snowball-dutch");
        Assert.SkipWhen(folder is null, "The published vocabulary is not on this machine.");
        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "kraaij-pohlmann.txt"));
        var wrong = words.Zip(stems)
            .Where(pair => pair.First.All(char.IsAsciiLetterLower) && Stem(pair.First) != pair.Second)
            .Select(pair => $"{pair.First}: {Stem(pair.First)}, published {pair.Second}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join('\n', wrong.Take(40))}");
    }
}
