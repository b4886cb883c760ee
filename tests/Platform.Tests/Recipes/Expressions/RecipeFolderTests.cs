using System.Text;
using OrchardVrijwilligers.Platform.Recipes.Expressions;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Expressions;

public sealed class RecipeFolderTests : IDisposable
{
    private readonly string _outside = Directory.CreateTempSubdirectory("recipe-").FullName;
    private readonly string _folder;

    public RecipeFolderTests()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_outside, "recipe")).FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "Snippets"));
        File.WriteAllText(Path.Combine(_folder, "Snippets", "a.html"), "<p>é</p>", new UTF8Encoding(true));
        File.WriteAllText(Path.Combine(_outside, "secret.txt"), "secret");
        Directory.CreateDirectory(_folder + "2");
        File.WriteAllText(Path.Combine(_folder + "2", "secret.txt"), "secret");
    }

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    private ExpressionContext Context => ExpressionSetup.Context() with { Folder = new RecipeFolder(_folder, 1000) };

    [Theory]
    [InlineData("[file:text('Snippets/a.html')]", "<p>é</p>")]
    [InlineData("[file: text(\"Snippets\\\\a.html\")]", "<p>é</p>")]
    [InlineData("[file:text('./Snippets/../Snippets/a.html')]", "<p>é</p>")]
    [InlineData("[file:base64('Snippets/a.html')]", "77u/PHA+w6k8L3A+")]
    public void Reads_files_of_the_recipe(string text, string expected) => Assert.Equal(expected, Context.Value(text));

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("Snippets/../../secret.txt")]
    [InlineData("..\\\\secret.txt")]
    [InlineData("../recipe2/secret.txt")]
    [InlineData("..")]
    [InlineData(".")]
    public void Refuses_paths_that_leave_the_folder(string path) =>
        Assert.Contains("outside the recipe's folder", Context.Problem($"[file:text('{path}')]"));

    [Fact]
    public void Reads_the_pictures_of_a_theme_where_Orchard_Core_has_them()
    {
        var recipes = new RecipeFolder(Theme());

        Assert.Equal("picture", Encoding.UTF8.GetString(recipes.Read("../wwwroot/img/a.jpg").Content!));
        Assert.Equal("picture", Encoding.UTF8.GetString(recipes.Read("..\\wwwroot\\img\\a.jpg").Content!));
        Assert.Contains("There is no file", recipes.Read("../wwwroot/img/b.jpg").Refusal);
    }

    [Theory]
    [InlineData("../wwwroot/../Startup.cs")]
    [InlineData("../wwwroot/../../secret.txt")]
    [InlineData("../wwwroot2/a.jpg")]
    [InlineData("../Startup.cs")]
    public void Reads_nothing_else_of_a_theme(string path) => Assert.Contains("outside the recipe's folder", new RecipeFolder(Theme()).Read(path).Refusal);

    [Fact]
    public void Looks_beside_no_other_folder_than_that_of_recipes()
    {
        Directory.CreateDirectory(Path.Combine(_outside, "wwwroot"));
        File.WriteAllText(Path.Combine(_outside, "wwwroot", "a.jpg"), "picture");

        Assert.Contains("outside the recipe's folder", new RecipeFolder(_folder).Read("../wwwroot/a.jpg").Refusal);
    }

    [Theory]
    [InlineData("wwwroot")]
    [InlineData("wwwroot/img/secret.txt")]
    public void Follows_no_link_out_of_a_theme(string link)
    {
        var recipes = Theme();
        var place = Path.Combine(Path.GetDirectoryName(recipes)!, link);
        if (link == "wwwroot") Directory.Delete(place, recursive: true);
        File.CreateSymbolicLink(place, link == "wwwroot" ? _outside : Path.Combine(_outside, "secret.txt"));

        Assert.Contains("a link to a place outside", new RecipeFolder(recipes).Read(link == "wwwroot" ? "../wwwroot/secret.txt" : "../" + link).Refusal);
    }

    private string Theme()
    {
        var recipes = Directory.CreateDirectory(Path.Combine(_outside, "Theme", "Recipes")).FullName;
        foreach (var folder in (string[])["wwwroot/img", "wwwroot2"]) Directory.CreateDirectory(Path.Combine(_outside, "Theme", folder));
        foreach (var file in (string[])["wwwroot/img/a.jpg", "wwwroot2/a.jpg", "Startup.cs"]) File.WriteAllText(Path.Combine(_outside, "Theme", file), "picture");
        return recipes;
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\etc\\\\passwd")]
    [InlineData("C:\\\\x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("a\\0b")]
    [InlineData("")]
    public void Refuses_what_is_no_relative_path(string path) =>
        Assert.Contains("is not a path inside", Context.Problem($"[file:text('{path}')]"));

    [Theory]
    [InlineData("Snippets")]
    [InlineData("Snippets/b.html")]
    public void Names_a_file_that_is_not_there(string path) => Assert.Equal(
        $"There is no file \"{path}\" in the recipe's folder.", Context.Problem($"[file:text('{path}')]"));

    [Fact]
    public void Refuses_links_that_leave_the_folder()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link.txt"), Path.Combine(_outside, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(_folder, "relative.txt"), "../secret.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "up"), _outside);
        File.CreateSymbolicLink(Path.Combine(_folder, "twice.txt"), "link.txt");
        foreach (var path in (string[])["link.txt", "relative.txt", "up/secret.txt", "twice.txt"])
            Assert.Contains("a link to a place outside", Context.Problem($"[file:text('{path}')]"));
    }

    [Fact]
    public void Follows_links_that_stay_inside()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link.html"), "Snippets/a.html");
        Directory.CreateSymbolicLink(Path.Combine(_outside, "alias"), _folder);
        var context = ExpressionSetup.Context() with { Folder = new RecipeFolder(Path.Combine(_outside, "alias")) };
        Assert.Equal("<p>é</p>", context.Value("[file:text('link.html')]"));
    }

    [Fact]
    public void Refuses_links_that_go_round()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "a"), "b");
        File.CreateSymbolicLink(Path.Combine(_folder, "b"), "a");
        Assert.NotEmpty(Context.Problem("[file:text('a')]"));
    }

    [Fact]
    public void Refuses_large_files()
    {
        File.WriteAllText(Path.Combine(_folder, "b.txt"), new string('b', 1001));
        Assert.Equal("The file \"b.txt\" is larger than 1,000 bytes, the limit.", Context.Problem("[file:text('b.txt')]"));
    }

    [Fact]
    public void Refuses_bytes_as_text()
    {
        File.WriteAllBytes(Path.Combine(_folder, "b.bin"), [0xFF, 0xFE]);
        Assert.Equal("The file \"b.bin\" is not text in UTF-8.", Context.Problem("[file:text('b.bin')]"));
        Assert.Equal("//4=", Context.Value("[file:base64('b.bin')]"));
    }
}
