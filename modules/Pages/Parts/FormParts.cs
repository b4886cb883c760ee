using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Pages.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Pages.Parts;

/// <summary>
/// Orchard Core's form around the flow of its item. A form that only asks (GET, within the site) works. One that would send something
/// is shown as it is, switched off and with a line that says so: nothing here would receive it.
/// </summary>
public sealed class FormPartType : PartType
{
    public override string Name => "FormPart";

    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context)
    {
        var blocks = await context.Services.GetRequiredService<WidgetShapes>().MakeAsync(item.Part("FlowPart").Objects("Widgets"), context);
        var action = part.Text("Action") is ['~', '/', ..] rooted ? rooted[1..] : part.Text("Action");
        var works = part.Text("Method").Equals("GET", StringComparison.OrdinalIgnoreCase) && action is ['/'] or ['/', not '/' and not '\\', ..];
        return new([$"{item.ContentType}__FormPart", "FormPart", "Form"], new FormBlock(action, works, blocks), "body", definition.Position);
    }
}

/// <summary>A box to fill in, or a button.</summary>
public sealed class InputPartType : PartType
{
    private static readonly HashSet<string> Kinds = ["text", "email", "tel", "url", "number", "date", "time", "datetime-local", "month", "week", "search", "password", "checkbox", "radio", "file", "color", "range", "hidden"];
    private static readonly HashSet<string> Buttons = ["submit", "button", "reset", "image"];

    public override string Name => "InputPart";

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context)
    {
        var kind = part.Text("Type").ToLowerInvariant();
        return new(Buttons.Contains(kind)
            ? FormShapes.Button(part.Text("DefaultValue"), kind, definition, item)
            : FormShapes.Field(FormFieldKind.Input, part, definition, item) is var shape && shape.Model is FormFieldBlock field ? shape with { Model = field with { Type = Kinds.Contains(kind) ? kind : "text" } } : null);
    }
}

public sealed class TextAreaPartType : PartType
{
    public override string Name => "TextAreaPart";

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(FormShapes.Field(FormFieldKind.Text, part, definition, item));
}

public sealed class SelectPartType : PartType
{
    public override string Name => "SelectPart";

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(FormShapes.Field(FormFieldKind.Choice, part, definition, item));
}

public sealed class ButtonPartType : PartType
{
    public override string Name => "ButtonPart";

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(FormShapes.Button(part.Text("Text"), part.Text("Type").ToLowerInvariant(), definition, item));
}

/// <summary>The words of a label are the title of its item.</summary>
public sealed class LabelPartType : PartType
{
    public override string Name => "LabelPart";

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(item.DisplayText.Length == 0 ? null : new Shape([$"{item.ContentType}__LabelPart", "LabelPart", "FormLabel"], new FormLabelBlock(part.Text("For"), item.DisplayText), "body", definition.Position));
}

/// <summary>Says how an element is called in the page. The part that shows the element reads it.</summary>
public sealed class FormElementPartType : PartType
{
    public override string Name => "FormElementPart";
}

/// <summary>Under which name a value is sent.</summary>
public sealed class FormInputElementPartType : PartType
{
    public override string Name => "FormInputElementPart";
}

public sealed class FormElementLabelPartType : PartType
{
    public override string Name => "FormElementLabelPart";
}

public sealed class FormElementValidationPartType : PartType
{
    public override string Name => "FormElementValidationPart";
}

/// <summary>Where what is wrong would be said; a form that is not sent has nothing to say.</summary>
public sealed class ValidationSummaryPartType : PartType
{
    public override string Name => "ValidationSummaryPart";
}

public sealed class ValidationPartType : PartType
{
    public override string Name => "ValidationPart";
}

internal static class FormShapes
{
    public static Shape Field(FormFieldKind kind, JsonObject part, ContentTypePartDefinition definition, ContentItem item)
    {
        var (name, id, label) = (item.Text("FormInputElementPart", "Name") ?? "", item.Text("FormElementPart", "Id") ?? "", item.Part("FormElementLabelPart"));
        var field = new FormFieldBlock(kind, id.Length > 0 ? id : name, name, label.Text("Option") == "None" ? "" : label.Text("Label"))
        {
            Value = part.Text("DefaultValue"),
            Placeholder = part.Text("Placeholder"),
            Rows = (int)Math.Clamp(part.Number("Rows") ?? 5, 2, 30),
            Options = [.. part.Objects("Options").Select(option => new FormOption(option.Text("Text"), option.Text("Value")))],
        };
        return new([$"{item.ContentType}__{definition.PartName}", definition.PartName, "FormField"], field, "body", definition.Position);
    }

    public static Shape Button(string text, string type, ContentTypePartDefinition definition, ContentItem item) =>
        new([$"{item.ContentType}__{definition.PartName}", definition.PartName, "FormButton"], new FormButtonBlock(text.Length > 0 ? text : "Verstuur", type is "reset" or "button" ? type : "submit"), "body", definition.Position);
}
