using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Content.Parts;

/// <summary>In Orchard Core's order: its first versions wrote the number.</summary>
public enum AliasPartOptions
{
    Editable,
    GeneratedDisabled,
}

public sealed class AliasPartSettings
{
    public string Pattern { get; init; } = "";

    public AliasPartOptions Options { get; init; }
}

/// <summary>A fixed name by which templates and menus find an item: <c>alias:hoofdmenu</c>.</summary>
public sealed class AliasPartType(ContentPatterns patterns) : PartType
{
    public override string Name => "AliasPart";

    public override IReadOnlyList<Type> Settings => [typeof(AliasPartSettings)];

    public override int Order => -10;

    public override async ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var settings = definition.Setting<AliasPartSettings>();
        var alias = part.Text("Alias").Trim();
        if (alias.Length == 0 && settings.Pattern.Length > 0) alias = Text.Slug.From(await patterns.RenderAsync(settings.Pattern, saving, "AliasPart.Alias"));
        part["Alias"] = alias;
    }
}

[SearchedBy(nameof(Alias))]
public sealed record AliasIndex
{
    public string Alias { get; init; } = "";

    public string ContentItemId { get; init; } = "";

    public bool Published { get; init; }

    public bool Latest { get; init; }

    public static IEnumerable<AliasIndex> Map(ContentItem item)
    {
        var alias = item.Part("AliasPart").Text("Alias");
        if (alias.Length == 0 || (!item.Published && !item.Latest)) yield break;
        yield return new() { Alias = alias.ToLowerInvariant(), ContentItemId = item.ContentItemId, Published = item.Published, Latest = item.Latest };
    }
}
