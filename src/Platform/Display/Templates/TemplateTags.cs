using System.Text;
using OrchardVrijwilligers.Liquid;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Orchard Core's tags that have a meaning here.</summary>
internal static class TemplateTags
{
    public static LiquidOptions AddTemplateTags(this LiquidOptions options) => options
        .Tag("contentitem", ShowItemAsync)
        .Tag("shape", ShowShapeAsync)
        .Tag("page_title", call => Title(call, head => LiquidValue.ToText(call.Arguments[0])))
        .Tag("page_title_add_segment", call => Title(call, head => head.Length > 0 ? $"{LiquidValue.ToText(call.Arguments[0])} – {head}" : LiquidValue.ToText(call.Arguments[0])))
        .Tag("meta", Meta)
        .Block("a", LinkAsync)
        .Block("zone", call => call.RenderBodyAsync())
        .Block("block", call => call.RenderBodyAsync())
        .Block("cache", call => call.RenderBodyAsync());

    private static async ValueTask ShowItemAsync(LiquidTagCall call)
    {
        var handle = call.Arguments.Text("alias") ?? call.Arguments.Text("handle") ?? call.Arguments.Text(0);
        if (call.Arguments.Text("content_item_id") is { Length: > 0 } id) handle = $"contentitemid:{id}";
        var item = await TemplateData.ReadAsync(call.Context, reading => TemplateData.FindAsync(handle, reading, call.Context.Stop));
        if (item is null) return;
        await WriteAsync(call, await ContentFilters.BuildAsync(item, call.Arguments.Text("display_type") ?? "Detail", call.Context));
    }

    private static ValueTask ShowShapeAsync(LiquidTagCall call) =>
        WriteAsync(call, LiquidModels.ShapeIn(call.Arguments[0]) is { } shape ? shape : TemplateShapes.Make(call.Arguments.Text(0), call.Arguments));

    private static async ValueTask WriteAsync(LiquidTagCall call, object? shape)
    {
        if (await ContentFilters.RenderAsync(shape, call.Context) is HtmlText html) call.Context.WriteHtml(html.Html);
    }

    private static ValueTask Title(LiquidTagCall call, Func<string, string> next)
    {
        if (call.Context.Host is PageContext page) page.Head.Title = next(page.Head.Title);
        return ValueTask.CompletedTask;
    }

    private static ValueTask Meta(LiquidTagCall call)
    {
        if (call.Context.Host is PageContext page && call.Arguments.Text("name") == "description") page.Head.Description = call.Arguments.Text("content") ?? "";
        return ValueTask.CompletedTask;
    }

    // The address of an action of Orchard Core's own pages is not known here; the text then stands without a link.
    private static async ValueTask LinkAsync(LiquidTagCall call)
    {
        var html = await call.CaptureBodyAsync();
        var address = AddressFilters.Rooted(call.Arguments["href"] ?? call.Arguments["asp_href"]);
        if (address.Length == 0 || call.Context.Host is not PageContext page)
        {
            call.Context.WriteHtml(html.Html);
            return;
        }
        var link = new StringBuilder($"<a href=\"{Html.Encode(page.Href(address))}\"");
        foreach (var name in (string[])["class", "id", "title", "rel", "target"])
            if (call.Arguments.Text(name) is { Length: > 0 } value) link.Append($" {name}=\"{Html.Encode(value)}\"");
        call.Context.WriteHtml(link.Append('>').Append(html.Html).Append("</a>").ToString());
    }
}
