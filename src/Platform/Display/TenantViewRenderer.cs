using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Renders by name or by alternates: the tenant's Liquid template, then the theme's view, then a module's.</summary>
public sealed class TenantViewRenderer(ViewTable views, LiquidTemplates templates) : ViewRenderer
{
    private readonly KeptViews kept = new();

    public override string Sprite => views.Sprite;

    public override bool Has(string name) => views.Find(name) is not null;

    public override async ValueTask WriteAsync(string name, object? model, PageContext page, TextWriter output)
    {
        if (await templates.FindAsync([name], page) is { } template) await templates.WriteAsync(template, model, page, output);
        else if (views.Find(name) is { } view) await RunAsync(view, model, page, output);
        else throw new InvalidOperationException($"There is no view '{name}' in the theme or in any module that is on.");
    }

    public override async ValueTask WriteAsync(Shape shape, PageContext page, TextWriter output)
    {
        if (await templates.FindAsync(shape.Alternates, page) is { } template) await templates.WriteAsync(template, shape.Model, page, output, shape.Item);
        else if (views.Find(shape.Alternates, shape.Model) is { } view) await RunAsync(view, shape.Model, page, output);
        else if (shape.Model is IHtmlContent html) html.WriteTo(output, System.Text.Encodings.Web.HtmlEncoder.Default);
        // A shape without any view, such as a widget of a feature that is off, shows nothing.
    }

    public override ValueTask WriteKeptAsync(string name, object model, PageContext page, TextWriter output)
    {
        if (kept.Find(name, model, page) is not { } html) return KeepAsync(name, model, page, output);
        if (output is HtmlBuffer buffer) buffer.Write(html);
        else output.Write(System.Text.Encoding.UTF8.GetString(html));
        return ValueTask.CompletedTask;
    }

    // A template of the tenant may tell the time, so what it makes is not kept.
    private async ValueTask KeepAsync(string name, object model, PageContext page, TextWriter output)
    {
        using var html = new HtmlBuffer();
        await WriteAsync(name, model, page, html);
        if (await templates.FindAsync([name], page) is null) kept.Add(name, model, page, html.Span);
        html.WriteTo(output, System.Text.Encodings.Web.HtmlEncoder.Default);
    }

    private static async Task RunAsync(Type type, object? model, PageContext page, TextWriter output)
    {
        var view = ViewTable.Make(type);
        (view.Page, view.Output) = (page, output);
        if (view is IModelView typed) typed.SetModel(model);
        await view.ExecuteAsync();
    }
}
