using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Benchmarks.Engine;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>
/// Searching through the public API over many vacancies of invented words: 16 connections, then one at a time to see what part
/// of a request the search is, and how soon something published is found.
/// </summary>
internal static class ApiBenchmark
{
    private const int Items = 20_000, PerRecipe = 2_000, Connections = 16, Alone = 2_000, Published = 10;
    private const string Tenant = "kern", List = "/api/v1/vacatures?q=";
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(6);

    public static async Task RunAsync()
    {
        await using var installation = await Installation.StartAsync();
        await installation.Setup.AddAsync(Tenant, Tenant);
        var documents = new InventedDocuments(Items);
        Measure.Row($"bring {Items:N0} vacancies in by recipes, s", $"{await Measure.SecondsAsync(() => ImportAsync(installation, documents)):0}");
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = new(installation.Address) };
        Measure.Row("until all of them are found, s", $"{await Measure.SecondsAsync(() => UntilAsync(client, "/api/v1/vacatures", Items)):0.0}");
        string[] paths = [.. QuestionKind.All[1].Ask(documents).Select(question => List + string.Join('+', question.Words))];
        await LoadAsync(client, paths);
        var times = await LoadAsync(client, paths);
        Measure.Row($"{List}…, {Connections} connections: requests/s, p50, p99 ms", $"{times.Count / Long.TotalSeconds:0}", $"{Measure.Median(times):0.0}", $"{Measure.At(times, 0.99):0.0}");
        await AloneAsync(client, paths);
        await PublishAsync(installation, client);
    }

    private static async Task ImportAsync(Installation installation, InventedDocuments documents)
    {
        var file = Path.Combine(installation.Folder, "many.recipe.json");
        var number = 0;
        foreach (var batch in documents.Documents.Chunk(PerRecipe))
        {
            var data = batch.Select(document => new
            {
                ContentItemId = $"item{number++}", ContentType = "Vacancy", DisplayText = $"{string.Join(' ', document.Words.Take(4))} {number}", Latest = true, Published = true,
                Vacancy = new { Body = new { Html = $"<p>{string.Join(' ', document.Words)}</p>" } },
            });
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { name = "many", steps = new[] { new { name = "content", data } } }));
            await installation.App.Services.GetRequiredService<RecipeRunner>().RunAsync(Tenant, file);
        }
    }

    private static async Task UntilAsync(HttpClient client, string path, int count)
    {
        while (true)
        {
            using var answer = JsonDocument.Parse(await client.GetByteArrayAsync(path));
            if (answer.RootElement.GetProperty("totaal").GetInt32() >= count) return;
        }
    }

    private static async Task<List<double>> LoadAsync(HttpClient client, string[] paths)
    {
        var until = Stopwatch.GetTimestamp() + (long)(Long.TotalSeconds * Stopwatch.Frequency);
        var next = 0;
        var results = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            while (Stopwatch.GetTimestamp() < until)
                times.Add(1000 * await Measure.SecondsAsync(() => client.GetByteArrayAsync(paths[Interlocked.Increment(ref next) % paths.Length])));
            return times;
        })));
        return [.. results.SelectMany(times => times)];
    }

    private static async Task AloneAsync(HttpClient client, string[] paths)
    {
        var searches = new List<double>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source == Telemetry.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { if (activity.OperationName == "search") searches.Add(activity.Duration.TotalMilliseconds); },
        };
        ActivitySource.AddActivityListener(listener);
        var times = new List<double>();
        for (var turn = 0; turn < Alone; turn++) times.Add(1000 * await Measure.SecondsAsync(() => client.GetByteArrayAsync(paths[turn % paths.Length])));
        Measure.Row("one at a time, median ms: request, search in it", $"{Measure.Median(times):0.00}", $"{Measure.Median(searches):0.00}");
    }

    private static async Task PublishAsync(Installation installation, HttpClient client)
    {
        var seconds = new List<double>();
        for (var turn = 0; turn < Published; turn++)
        {
            using (var lease = await installation.Tenants.EnterAsync(Tenant))
            {
                var item = new ContentItem { ContentType = "Vacancy", DisplayText = "Kwartelkoken op het plein" };
                (await lease.Services.GetRequiredService<ActionRunner>().RunAsync<SaveContent, SaveContentInput, ContentItem>(new(item, Publish: true), Actor.CommandLine)).Demand();
            }
            seconds.Add(await Measure.SecondsAsync(() => UntilAsync(client, List + "kwartelkoken", turn + 1)));
        }
        Measure.Row($"published until found through the API, s: median and worst of {Published}", $"{Measure.Median(seconds):0.000}", $"{seconds.Max():0.000}");
    }
}
