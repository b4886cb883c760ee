using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Recipes.Export;

/// <param name="Files">What stands beside the recipe, by path.</param>
public sealed record ExportedRecipe(string Name, JsonObject Recipe, IReadOnlyDictionary<string, Func<Stream>> Files)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same bytes for the same portal, wherever it stands.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(Recipe, Readable), (byte)'\n'];
}

/// <summary>
/// Makes one recipe of a tenant's configuration and content. Each step writes its own part; persons, what they sent in and secrets
/// have no step and stay behind. The recipe is inert: a text in it that looks like an expression stays a text.
/// </summary>
public sealed class PortalExport(RecipeSteps steps, IDocumentStore store)
{
    private const int KeptStepsLast = 1000;

    /// <param name="only">Steps and content types; none is everything. Throws <see cref="ExportException"/> for an unknown name.</param>
    /// <param name="folder">Files may stand beside the recipe.</param>
    public async Task<ExportedRecipe> MakeAsync(IReadOnlyCollection<string>? only = null, bool folder = true, CancellationToken stop = default)
    {
        await using var session = store.OpenSession();
        var definitions = await session.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop) is { } record ? new ContentDefinitions(record) : ContentDefinitions.Empty;
        var export = new RecipeExport(session, only is { Count: > 0 } ? ExportSelection.Read(only, steps, definitions) : ExportSelection.Everything, definitions) { HasFolder = folder };
        var list = await StepsAsync(export, stop);
        var settings = await session.GetAsync<SiteSettings>(SiteSettings.TheId, stop) ?? new();
        var name = Slug.From(settings.SiteName) is { Length: > 0 } slug ? slug : "export";
        return new(name, Header(name, settings.SiteName, export.Selection.IsWhole, list), export.Files);
    }

    private async Task<JsonArray> StepsAsync(RecipeExport export, CancellationToken stop)
    {
        var list = new List<(int Order, string Name, JsonObject Step)>();
        foreach (var step in steps.All.Where(step => export.Selection.Takes(step.Name)))
            list.AddRange((await step.ExportAsync(export, stop)).Select(data => (step.Order, step.Name, Named(step.Name, data))));
        if (export.Selection.IsWhole)
            await foreach (var kept in export.Reader.AllAsync<KeptStep>(stop)) list.Add((KeptStepsLast, kept.Step.ToJsonString(), (JsonObject)kept.Step.DeepClone()));
        return new([.. list.OrderBy(step => step.Order).ThenBy(step => step.Name, StringComparer.Ordinal).Select(step => step.Step)]);
    }

    private static JsonObject Named(string name, JsonObject data)
    {
        if (!data.ContainsKey("name")) data.Insert(0, "name", name);
        return data;
    }

    private static JsonObject Header(string name, string title, bool whole, JsonArray list) => new()
    {
        ["name"] = name,
        ["displayName"] = title.Length > 0 ? title : name,
        ["issetuprecipe"] = whole,
        ["expressions"] = false,
        ["steps"] = list,
    };
}
