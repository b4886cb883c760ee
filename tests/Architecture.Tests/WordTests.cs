using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Architecture.Tests;

/// <summary>The kernel knows nothing of volunteering, and no C# knows a municipality.</summary>
public sealed partial class WordTests
{
    [Fact]
    public void No_word_of_the_domain_stands_in_the_kernel_or_its_libraries()
    {
        foreach (var file in Sources.Files("src", ".cs").Where(file => !IsWordList(file)))
        {
            var text = File.ReadAllText(file).Replace("OrchardVrijwilligers", "", StringComparison.OrdinalIgnoreCase);
            var word = Domain().Match(text);
            Assert.False(word.Success, $"{Path.GetRelativePath(Sources.Root, file)} says '{word.Value}'.");
        }
    }

    // The search engine has lists of Dutch words, whatever these are about.
    private static bool IsWordList(string file) => Path.GetFileName(file) is "CompoundRules.cs";

    [Fact]
    public void No_type_of_a_recipe_has_a_class()
    {
        foreach (var file in new[] { "src", "modules", "themes" }.SelectMany(folder => Sources.Files(folder, ".cs")))
        {
            var declared = DomainClass().Match(File.ReadAllText(file));
            Assert.False(declared.Success, $"{Path.GetRelativePath(Sources.Root, file)} declares '{declared.Value}'.");
        }
    }

    [Fact]
    public void No_municipality_is_named_in_code()
    {
        foreach (var file in new[] { "src", "modules", "themes" }.SelectMany(folder => Sources.Files(folder, ".cs").Concat(Sources.Files(folder, ".cshtml"))).Where(file => !IsWordList(file)))
        {
            var text = File.ReadAllText(file);
            var named = Municipality().Match(text);
            Assert.False(named.Success, $"{Path.GetRelativePath(Sources.Root, file)} names '{named.Value}'.");
            var recipe = Recipes().FirstOrDefault(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
            Assert.True(recipe is null, $"{Path.GetRelativePath(Sources.Root, file)} names '{recipe}'.");
        }
    }

    // Whoever adds a municipality adds a recipe that sets one up, so the list keeps itself.
    private static IReadOnlyList<string> Recipes() =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Sources.Root, "recipes"), "*.recipe.json")
           let name = Path.GetFileName(file).Replace(".recipe.json", "", StringComparison.Ordinal)
           where File.ReadAllText(file).Contains("\"issetuprecipe\": true", StringComparison.Ordinal) && name != "kern"
           select name,
    ];

    [Fact]
    public void The_list_of_municipalities_is_not_empty() => Assert.Contains("heuvelland", Recipes());

    [GeneratedRegex(@"(vacanc|vacature|keurmerk|vrijwillig|volunteer|candidac|training|beursvloer|organi[sz]ation|organisatie|municipal|verhaal|verhalen|(?<![a-z])stor(y|ies)(?![a-z]))\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Domain();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+(Vacancy|Task(?!\w)|Story|Training|Organization|KnowledgeArticle|NeighborhoodPage|Candidacy)\b")]
    private static partial Regex DomainClass();

    [GeneratedRegex(@"\b(Hilversum|Heuvelland|Zuidoost|Bijlmer|Gaasperdam|Driemond|Son en Breugel|Gooi|Meerssen|Vaals|Margraten|Gulpen|Wittem|Valkenburg|Eijsden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Municipality();
}
