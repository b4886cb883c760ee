using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Recipes.Export;

/// <summary>What a step needs to export its own part: the documents, what was asked for, and a place for files beside the recipe.</summary>
public sealed class RecipeExport(IDocumentReader reader, ExportSelection selection, ContentDefinitions definitions)
{
    private readonly SortedDictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);

    public IDocumentReader Reader { get; } = reader;

    public ExportSelection Selection { get; } = selection;

    public ContentDefinitions Definitions { get; } = definitions;

    /// <summary>False when the recipe is to be one file: then what it needs stands in it.</summary>
    public bool HasFolder { get; init; } = true;

    /// <summary>By path beside the recipe; opened when the zip is written.</summary>
    public IReadOnlyDictionary<string, Func<Stream>> Files => files;

    /// <param name="path">Relative, parts joined by '/': the recipe names it so.</param>
    public void AddFile(string path, Func<Stream> open) => files[path] = open;
}
