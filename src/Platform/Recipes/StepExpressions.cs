using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Works out the expressions of a recipe's steps, with the values that they got the first time.</summary>
internal sealed class StepExpressions
{
    private readonly Dictionary<string, Memory> memories = new(StringComparer.Ordinal);
    private readonly RecipeRunValues values;
    private readonly TimeZoneInfo zone;

    private StepExpressions(RecipeRunValues values, TimeZoneInfo zone) => (this.values, this.zone) = (values, zone);

    public static async Task<StepExpressions> OpenAsync(LoadedRecipe recipe, RecipeRunValues values, IDocumentReader reader, IServiceProvider services, TimeProvider clock, CancellationToken stop)
    {
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(stop);
        var expressions = new StepExpressions(values, lookup.TimeZone);
        foreach (var name in recipe.Steps.Select(step => step.Source.Name).Distinct())
        {
            var stored = await reader.GetAsync<RecipeMemory>(name, stop);
            expressions.memories[name] = new(stored?.FirstRun ?? clock.GetUtcNow(), stored?.Values ?? []);
        }
        return expressions;
    }

    /// <summary>The step's data with every expression in its place; what cannot be worked out is a problem.</summary>
    public JsonObject Evaluate(RecipeSource source, RecipeObject step, List<RecipeProblem> problems)
    {
        var memory = memories[source.Name];
        return (JsonObject)step.ToJsonNode(text => RoughExpressions.Evaluate(text, memory.FirstRun, zone, memory.New, memory.Old));
    }

    public async Task RememberAsync(ActionScope scope, CancellationToken stop)
    {
        foreach (var (name, memory) in memories.Where(memory => memory.Value.New.Count > 0))
            (await scope.RunAsync<RememberRecipe, RememberRecipeInput, bool>(new(name, memory.FirstRun, memory.New), stop)).Demand();
    }

    private sealed record Memory(DateTimeOffset FirstRun, IReadOnlyDictionary<string, string> Old)
    {
        public Dictionary<string, string> New { get; } = [];
    }
}

internal static class RoughExpressions
{
    public static string Evaluate(RecipeString text, DateTimeOffset start, TimeZoneInfo zone, Dictionary<string, string> made, IReadOnlyDictionary<string, string> old)
    {
        if (!text.Value.StartsWith("[js:", StringComparison.Ordinal)) return text.Value;
        var path = text.Path;
        if (old.TryGetValue(path, out var value)) return value;
        return made[path] = text.Value.Contains("uuid", StringComparison.Ordinal) ? ContentIds.New() : Date(text.Value, start, zone);
    }

    private static string Date(string text, DateTimeOffset start, TimeZoneInfo zone)
    {
        var words = text[(text.IndexOf('\'') + 1)..text.LastIndexOf('\'')].Split(' ');
        var number = int.Parse(words[0][..^1]);
        var day = TimeZoneInfo.ConvertTime(start, zone).Date;
        day = words[0][^1] switch { 'w' => day.AddDays(7 * number), 'm' => day.AddMonths(number), _ => day.AddDays(number) };
        foreach (var word in words.Skip(1))
            if (word.Contains(':')) day += TimeSpan.Parse(word);
            else while (!day.DayOfWeek.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)) day = day.AddDays(1);
        return TimeZoneInfo.ConvertTimeToUtc(day, zone).ToString("yyyy-MM-ddTHH:mm:ssZ");
    }
}
