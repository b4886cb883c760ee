using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Security.Html;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Contents.Parts;

public sealed class HtmlBodyPartSettings
{
    /// <summary>Read, and always so: what a page shows is clean.</summary>
    public bool SanitizeHtml { get; init; } = true;
}

public sealed class MarkdownBodyPartSettings
{
    /// <summary>Read, and always so: what a page shows is clean.</summary>
    public bool SanitizeHtml { get; init; } = true;
}

/// <summary>The body of an item as rich text.</summary>
public sealed class HtmlBodyPartType(HtmlSanitizer sanitizer) : PartType
{
    public override string Name => "HtmlBodyPart";

    public override IReadOnlyList<Type> Settings => [typeof(HtmlBodyPartSettings)];

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        Fields.HtmlText.Clean(part, "Html", sanitizer, saving, $"{definition.Name}.Html");
        return ValueTask.CompletedTask;
    }

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(BodyShape.Of(part.Text("Html"), definition, item));

    public override IEnumerable<(string Text, double Weight)> SearchTexts(JsonObject part) => [(PlainText.FromHtml(part.Text("Html")), 1)];

    public override IEnumerable<(string Name, JsonNode Value)> Api(JsonObject part) => [("tekst", part.Text("Html"))];
}

/// <summary>The body of an item in Markdown.</summary>
public sealed class MarkdownBodyPartType : PartType
{
    public override string Name => "MarkdownBodyPart";

    public override IReadOnlyList<Type> Settings => [typeof(MarkdownBodyPartSettings)];

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(BodyShape.Of(MarkdownText.ToHtml(part.Text("Markdown")), definition, item));

    public override IEnumerable<(string Text, double Weight)> SearchTexts(JsonObject part) => [(PlainText.FromHtml(MarkdownText.ToHtml(part.Text("Markdown"))), 1)];

    public override IEnumerable<(string Name, JsonNode Value)> Api(JsonObject part) => [("tekst", MarkdownText.ToHtml(part.Text("Markdown")))];
}

/// <summary>A piece of the tenant's own Liquid, shown where it stands.</summary>
public sealed class LiquidPartType(LiquidTemplates templates) : PartType
{
    public override string Name => "LiquidPart";

    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context)
    {
        if (part.Text("Liquid") is not { Length: > 0 } liquid) return null;
        var html = await templates.RenderHtmlAsync(liquid, item, context.Page);
        return BodyShape.Of(html, definition, item);
    }
}

internal static class BodyShape
{
    public static Shape? Of(string html, ContentTypePartDefinition definition, ContentItem item) => html.Length == 0
        ? null
        : new([$"{item.ContentType}__{definition.Name}", definition.PartName, "Widget-Paragraph"], new HtmlBlock(new HtmlString(html)), "body", definition.Position);
}
