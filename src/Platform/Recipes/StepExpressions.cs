using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Expressions;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Works out the expressions of a recipe's steps, with the values that they got the first time.</summary>
internal sealed class StepExpressions
{
    private readonly Dictionary<string, (RunMemory Memory, ExpressionEvaluator Evaluator)> recipes = new(StringComparer.Ordinal);

    public static async Task<StepExpressions> OpenAsync(LoadedRecipe recipe, RecipeRunValues values, IDocumentReader reader, IServiceProvider services, TimeProvider clock, CancellationToken stop)
    {
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(stop);
        var expressions = new StepExpressions();
        foreach (var source in recipe.Steps.Select(step => step.Source).DistinctBy(source => source.Name))
        {
            var stored = await reader.GetAsync<RecipeMemory>(source.Name, stop);
            var memory = new RunMemory(stored?.FirstRun ?? clock.GetUtcNow(), stored?.Values ?? []);
            expressions.recipes[source.Name] = (memory, new(new()
            {
                Recipe = source.Name,
                Memory = memory,
                SetupMoment = memory.FirstRun,
                TimeZone = lookup.TimeZone,
                Variables = source.Variables,
                Parameters = SetupParameters.For(values, lookup.Settings),
                Folder = new(source.Folder),
            }));
        }
        return expressions;
    }

    /// <summary>The step's data with every expression in its place; what cannot be worked out is a problem.</summary>
    /// <param name="notes">Scripts that do not run here and stay as they are.</param>
    public JsonObject Evaluate(RecipeSource source, RecipeObject step, List<RecipeProblem> problems, List<RecipeProblem> notes)
    {
        if (source.Inert) return (JsonObject)step.ToJsonNode();
        var evaluator = recipes[source.Name].Evaluator;
        return (JsonObject)step.ToJsonNode(text =>
        {
            if (!ExpressionEvaluator.IsExpression(text.Value)) return text.Value;
            var result = evaluator.Evaluate(text.Value, text.Place with { Path = StablePath(text) });
            if (result is { IsScript: true, Problem: { } script }) notes.Add(UnknownThing.At(script with { Path = text.Path, Message = script.Message + " It is kept as it is." }, UnknownKind.Expression, text.Value, []));
            else if (result.Problem is { } problem) problems.Add(problem with { Path = text.Path });
            return result.Text;
        });
    }

    public async Task RememberAsync(ActionScope scope, CancellationToken stop)
    {
        foreach (var (name, (memory, _)) in recipes.Where(recipe => recipe.Value.Memory.New.Count > 0))
            (await scope.RunAsync<RememberRecipe, RememberRecipeInput, bool>(new(name, memory.FirstRun, memory.New), stop)).Demand();
    }

    // Items go by their own id where they have one: a later edition of a recipe may put something between them,
    // and a value must not move on to a neighbour.
    private static string StablePath(RecipeNode node) => node.Parent switch
    {
        null => "$",
        RecipeArray list => $"{StablePath(list)}[{IdOf(node) ?? Place(list, node)}]",
        var parent => $"{StablePath(parent)}.{node.Name}",
    };

    private static string? IdOf(RecipeNode node) => node is RecipeObject item && item["ContentItemId"] is RecipeString id && !ExpressionEvaluator.IsExpression(id.Value) ? id.Value : null;

    // Steps count per name, for the same reason.
    private static string Place(RecipeArray list, RecipeNode node)
    {
        var kind = NameOf(node);
        return kind + list.Items.TakeWhile(other => !ReferenceEquals(other, node)).Count(other => NameOf(other) == kind);
    }

    private static string NameOf(RecipeNode node) => ((node as RecipeObject)?.FindIgnoringCase("name") as RecipeString)?.Value ?? "";

    private sealed class RunMemory(DateTimeOffset firstRun, IReadOnlyDictionary<string, string> old) : IExpressionMemory
    {
        public DateTimeOffset FirstRun { get; } = firstRun;

        public Dictionary<string, string> New { get; } = [];

        public bool TryGet(string recipe, string path, out string value) => old.TryGetValue(path, out value!) || New.TryGetValue(path, out value!);

        public void Remember(string recipe, string path, string value) => New.Add(path, value);
    }
}
