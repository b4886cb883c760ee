using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Many items in one recipe, which is one transaction: the time an item takes may not grow with their number.</summary>
internal static class ImportBenchmark
{
    public static async Task RunAsync()
    {
        await using var installation = await Installation.StartAsync();
        var runner = installation.App.Services.GetRequiredService<RecipeRunner>();
        await MeasureAsync(installation, runner, 100);
        Measure.Row("items in one recipe", $"new, s", $"ms an item", $"again, s", $"all changed, s");
        foreach (var count in (int[])[1_000, 10_000, 20_000])
        {
            var (added, again, changed) = await MeasureAsync(installation, runner, count);
            Measure.Row(count.ToString("N0", CultureInfo.InvariantCulture), $"{added:0.0}", $"{added * 1000 / count:0.00}", $"{again:0.0}", $"{changed:0.0}");
        }
    }

    private static async Task<(double Added, double Again, double Changed)> MeasureAsync(Installation installation, RecipeRunner runner, int count)
    {
        var tenant = $"import-{count}";
        await installation.Setup.AddAsync(tenant, "kern", tenant);
        string first = Write(installation.Folder, count, "koffie"), second = Write(installation.Folder, count, "thee");
        return (await SecondsAsync(first), await SecondsAsync(first), await SecondsAsync(second));

        async Task<double> SecondsAsync(string file) => await Measure.SecondsAsync(() => runner.RunAsync(tenant, file));
    }

    private static string Write(string folder, int count, string drink)
    {
        var text = new StringBuilder("""{ "name": "import", "steps": [ { "name": "content", "data": [ """);
        for (var at = 0; at < count; at++)
            text.Append(CultureInfo.InvariantCulture, $$"""{{(at > 0 ? ", " : "")}}{ "ContentItemId": "import-{{at}}", "ContentItemVersionId": "import-{{at}}-v", "ContentType": "Vacancy", "DisplayText": "Vacature {{at}}", "Latest": true, "Published": true, "TitlePart": { "Title": "Schenk {{drink}} op plek {{at}}" } }""");
        var file = Path.Combine(folder, $"import-{count}-{drink}.recipe.json");
        File.WriteAllText(file, text.Append(" ] } ] }").ToString());
        return file;
    }
}
