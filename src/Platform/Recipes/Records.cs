using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>A role and what it may do; Orchard Core's names.</summary>
public sealed class RoleRecord
{
    public required string Name { get; init; }

    public string Id => Name.ToLowerInvariant();

    public string Description { get; set; } = "";

    public List<string> Permissions { get; set; } = [];
}

/// <summary>Layers with their rules, verbatim; widgets name them in LayerMetadata.</summary>
public sealed class LayersRecord
{
    public const string TheId = "layers";

    public string Id { get; init; } = TheId;

    public JsonArray Layers { get; init; } = [];
}

/// <summary>The tenant's own Liquid templates by shape name.</summary>
public sealed class TemplatesRecord
{
    public const string TheId = "templates";

    public string Id { get; init; } = TheId;

    public JsonObject Templates { get; init; } = [];
}

/// <summary>The first value of every expression of a recipe, so that a second run changes nothing.</summary>
public sealed class RecipeMemory
{
    /// <summary>The recipe's name.</summary>
    public required string Id { get; init; }

    /// <summary>When the recipe first ran: dates in it are relative to this moment for ever.</summary>
    public required DateTimeOffset FirstRun { get; init; }

    /// <summary>JSON path to value.</summary>
    public Dictionary<string, string> Values { get; init; } = [];
}

/// <summary>A step that no feature here understands, kept as it came so that an export gives it back.</summary>
public sealed class KeptStep
{
    public required string Id { get; init; }

    public required JsonObject Step { get; init; }

    /// <summary>Who said it: it goes when none is left.</summary>
    public List<StepPlace> Places { get; init; } = [];

    /// <summary>Takes places off; false when it stands nowhere any more.</summary>
    public bool Leave(Predicate<StepPlace> which)
    {
        Places.RemoveAll(which);
        return Places.Count > 0;
    }
}

/// <summary>Where a step stood.</summary>
/// <param name="Recipe">The recipe that was run, or the base that it stands on; not what either takes in.</param>
/// <param name="At">Which step of the run it was, with its name.</param>
public sealed record StepPlace(string Recipe, string At);
