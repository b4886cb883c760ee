using System.Text.Json;

namespace OrchardVrijwilligers.Prikbord.Tests;

/// <summary>What is drawn, what views may ask for and what recipes name are the same scenes.</summary>
public sealed class SceneTests
{
    // The square of the front page, and the board of a page without anything.
    private static readonly string[] OfPages = ["plein", "leeg"];

    private static readonly string Root = FindRoot();

    [Fact]
    public void Views_know_what_is_drawn()
    {
        Assert.All(Drawn(), name => Assert.True(Art.Has(name), name));
        Assert.Equal(Drawn().Count, Art.Names.Count);
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_recipe_names_only_what_is_drawn(string recipe) => Assert.All(Named(Read(recipe)), name => Assert.True(Art.Has(name), name));

    [Fact]
    public void Who_chooses_a_picture_can_choose_each_one_that_is_drawn()
    {
        var choices = Objects(Read("vrijwilligers-tekeningen.recipe.json")).Where(found => found.TryGetProperty("Options", out _)).SelectMany(found => found.GetProperty("Options").EnumerateArray()).ToList();
        var names = choices.ConvertAll(choice => choice.GetProperty("name").GetString());

        Assert.Equal(Drawn().Except(OfPages).Append("").Order(StringComparer.Ordinal), choices.Select(choice => choice.GetProperty("value").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(names.Distinct().Count(), names.Count);
        Assert.Equal("", choices[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("wandelen", "wandelen", "tuin")]
    [InlineData("tuin", null, "tuin")]
    [InlineData("tuin", "op-de-maan", "tuin")]
    [InlineData("", "op-de-maan", "")]
    public void The_first_that_is_drawn_is_shown(string shown, string? chosen, string scene) => Assert.Equal(shown, Art.First(chosen, scene));

    public static IEnumerable<TheoryDataRow<string>> Recipes() => Directory.GetFiles(Path.Combine(Root, "recipes"), "*.json").Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    private static List<string> Drawn() => [.. Directory.GetFiles(Path.Combine(Root, "themes", "Prikbord", "scenes")).Select(file => Path.GetFileNameWithoutExtension(file)).Except(["people", "things"])];

    // "Scene": { "Text": "tuin" }, of a term, a block, an answer or an item.
    private static IEnumerable<string> Named(JsonElement recipe) =>
        from found in Objects(recipe)
        where found.TryGetProperty("Scene", out var scene) && scene.ValueKind == JsonValueKind.Object && scene.TryGetProperty("Text", out _)
        let name = found.GetProperty("Scene").GetProperty("Text").GetString()!
        where name.Length > 0
        select name;

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static JsonElement Read(string recipe)
    {
        using var read = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "recipes", recipe)), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return read.RootElement.Clone();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "themes", "Prikbord"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
