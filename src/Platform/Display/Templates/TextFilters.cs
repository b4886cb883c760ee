using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Security.Html;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Orchard Core's filters on text and dates; they need nothing but their input.</summary>
internal static class TextFilters
{
    private static readonly HtmlSanitizer Sanitizer = new(HtmlPolicy.Content);

    public static LiquidOptions AddTextFilters(this LiquidOptions options) => options
        .Filter("slugify", (value, _, _) => Slug.From(LiquidValue.ToText(value)))
        .Filter("transliterate", (value, _, _) => Slug.From(LiquidValue.ToText(value)).Replace('-', ' '))
        .Filter("html_class", (value, _, _) => Slug.From(LiquidValue.ToText(value)))
        .Filter("t", (value, arguments, context) => Translate(value, arguments, context.Host as PageContext))
        .Filter("d", (value, _, _) => value)
        .Filter("shortcode", (value, _, _) => value)
        .Filter("console_log", (_, _, _) => null)
        .Filter("jsonparse", (value, _, _) => Parse(LiquidValue.ToText(value)))
        .Filter("local", (value, _, context) => In(value, context, context.EffectiveTimeZone))
        .Filter("utc", (value, _, context) => In(value, context, TimeZoneInfo.Utc))
        .Filter("markdownify", (value, _, _) => new HtmlText(MarkdownText.ToHtml(LiquidValue.ToText(value))))
        .Filter("sanitize_html", (value, _, _) => new HtmlText(Sanitizer.Sanitize(LiquidValue.ToText(value))))
        .Filter("to_html_attributes", (value, _, _) => value)
        .AsyncFilter("liquid", async (value, _, context) => new HtmlText(await context.Engine.RenderAsync(context.Engine.Parse(LiquidValue.ToText(value)), context)));

    // Text that stands between braces is a place for a value, as in .NET; a text that only looks so stays as it is.
    private static string Translate(object? value, LiquidArguments arguments, PageContext? page)
    {
        var text = LiquidValue.ToText(value);
        if (page is not null) text = page.T(text);
        for (var at = 0; at < arguments.Count; at++) text = text.Replace($"{{{at}}}", LiquidValue.ToText(arguments[at]), StringComparison.Ordinal);
        return text;
    }

    private static JsonNode? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            throw new LiquidException("the text for jsonparse is not JSON");
        }
    }

    private static object? In(object? value, LiquidContext context, TimeZoneInfo zone)
    {
        var moment = value switch
        {
            DateTimeOffset given => given,
            DateTime given => new DateTimeOffset(DateTime.SpecifyKind(given, DateTimeKind.Utc)),
            _ when LiquidValue.ToText(value) is "now" or "today" => Now(context),
            _ => DateTimeOffset.TryParse(LiquidValue.ToText(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : (DateTimeOffset?)null,
        };
        return moment is { } found ? TimeZoneInfo.ConvertTime(found, zone) : value;
    }

    private static DateTimeOffset Now(LiquidContext context) =>
        ((context.Host as PageContext)?.Http.RequestServices.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System).GetUtcNow();
}
