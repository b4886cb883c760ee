using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>The vacancies of a municipality many times over, each under another title, so that every facet has its values and every card its facts.</summary>
internal static class ManyVacancies
{
    private const int Items = 2_000;

    public static async Task ImportAsync(Installation installation, string tenant)
    {
        await installation.Setup.AddAsync(tenant, tenant);
        var vacancies = await ReadAsync($"{tenant}-vacatures");
        var copies = Enumerable.Range(0, Items - vacancies.Count).Select(number => Copy(vacancies[number % vacancies.Count], number));
        var file = Path.Combine(installation.Folder, "veel.recipe.json");
        await File.WriteAllTextAsync(file, new JsonObject
        {
            ["name"] = "veel",
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. copies]) }),
        }.ToJsonString());
        await installation.App.Services.GetRequiredService<RecipeRunner>().RunAsync(tenant, file);
        using var client = new HttpClient();
        while (!(await client.GetStringAsync($"{installation.Address}/api/v1/vacatures?perPagina=1")).StartsWith($"{{\"totaal\":{Items}", StringComparison.Ordinal)) await Task.Delay(100);
    }

    private static async Task<List<JsonObject>> ReadAsync(string recipe)
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "recipes", recipe + ".recipe.json"));
        var read = await JsonNode.ParseAsync(stream, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. read!["steps"]!.AsArray().Where(step => (string?)step!["name"] == "content").SelectMany(step => step!["data"]!.AsArray()).Select(item => item!.AsObject())];
    }

    private static JsonNode Copy(JsonObject vacancy, int number)
    {
        var copy = vacancy.DeepClone().AsObject();
        var title = $"{(string?)copy["DisplayText"]} {number}";
        copy["ContentItemId"] = $"veel-{number}";
        copy["DisplayText"] = title;
        copy["TitlePart"] = new JsonObject { ["Title"] = title };
        copy["AutoroutePart"] = new JsonObject { ["Path"] = $"vacatures/veel-{number}" };
        copy["CreatedUtc"] = $"[js: relativeDate('-{number % 300 + 1}d 09:00')]";
        return copy;
    }
}
