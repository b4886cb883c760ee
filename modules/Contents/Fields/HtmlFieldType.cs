using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security.Html;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

/// <summary>Rich text. Cleaned whenever it is saved or imported, whatever its settings say: a page must never run what somebody typed.</summary>
public sealed class HtmlFieldType(HtmlSanitizer sanitizer) : FieldType
{
    public override string Name => "HtmlField";

    public override IReadOnlyList<Type> Settings => [typeof(HtmlFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Html"] = ValueKind.Text };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<HtmlFieldSettings>(field, string.IsNullOrWhiteSpace(value.Text("Html")));

    public override ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving)
    {
        HtmlText.Clean(value, "Html", sanitizer, saving, "Html");
        return ValueTask.CompletedTask;
    }

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context) => new(HtmlText.Read(value.Text("Html")));
}

/// <summary>Text in Markdown; the HTML that it makes is cleaned as well.</summary>
public sealed class MarkdownFieldType : FieldType
{
    public override string Name => "MarkdownField";

    public override IReadOnlyList<Type> Settings => [typeof(MarkdownFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Markdown"] = ValueKind.Text };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<MarkdownFieldSettings>(field, string.IsNullOrWhiteSpace(value.Text("Markdown")));

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context) =>
        new(HtmlText.Read(MarkdownText.ToHtml(value.Text("Markdown"))));
}

internal static class HtmlText
{
    public static void Clean(JsonObject holder, string property, HtmlSanitizer sanitizer, ContentSaving saving, string place)
    {
        if (holder.Text(property) is not { Length: > 0 } html) return;
        try
        {
            holder[property] = sanitizer.Sanitize(html);
        }
        catch (HtmlTooLargeException)
        {
            saving.Problems.Add(new(place, "Deze tekst is te lang of te ingewikkeld. Splits hem in kleinere stukken."));
        }
    }

    public static FieldReading Read(string html)
    {
        if (html.Length == 0) return FieldReading.Empty;
        var text = PlainText.FromHtml(html);
        return text.Length == 0 && !html.Contains("<img", StringComparison.Ordinal) ? FieldReading.Empty : new() { Text = text, SearchText = text, Html = new HtmlString(html), Api = html, IsWritten = true };
    }
}
