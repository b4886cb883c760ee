using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;

namespace OrchardVrijwilligers.Platform.Content.Parts;

/// <summary>In Orchard Core's order: its first versions wrote the number.</summary>
public enum TitlePartOptions
{
    Editable,
    GeneratedDisabled,
    GeneratedHidden,
    EditableRequired,
}

public sealed class TitlePartSettings
{
    public TitlePartOptions Options { get; init; }

    /// <summary>Liquid with <c>ContentItem</c>.</summary>
    public string Pattern { get; init; } = "";

    public bool RenderTitle { get; init; } = true;
}

/// <summary>The title, which is also the item's display text.</summary>
public sealed class TitlePartType(ContentPatterns patterns) : PartType
{
    public override string Name => "TitlePart";

    public override IReadOnlyList<Type> Settings => [typeof(TitlePartSettings)];

    public override int Order => -20;

    public override async ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var settings = definition.Setting<TitlePartSettings>();
        if (settings.Options is TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden && settings.Pattern.Length > 0)
            part["Title"] = await patterns.RenderAsync(settings.Pattern, saving, "TitlePart.Title");
        var title = part.Text("Title").Trim();
        if (title.Length == 0) title = saving.Item.DisplayText.Trim();
        if (title.Length == 0 && settings.Options == TitlePartOptions.EditableRequired) saving.Problems.Add(new("TitlePart.Title", "Vul een titel in."));
        part["Title"] = title;
        saving.Item.DisplayText = title;
    }

    public override IEnumerable<(string Text, double Weight)> SearchTexts(JsonObject part) => [(part.Text("Title"), 4)];
}
