using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Finds and runs views: the tenant's Liquid template, the theme's view, the module's view.</summary>
public abstract class ViewRenderer
{
    /// <summary>Address of the icon sprite of the theme.</summary>
    public abstract string Sprite { get; }

    // By names that views and recipes give, so there are some dozens; never by what a visitor typed.
    private readonly ConcurrentDictionary<string, IHtmlContent> icons = new(StringComparer.Ordinal);

    /// <summary>A decorative icon of the sprite.</summary>
    public IHtmlContent Icon(string name) => icons.GetOrAdd(name, static (icon, sprite) =>
        new HtmlString($"<svg class=\"ov-icon\" aria-hidden=\"true\"><use href=\"{Html.Encode(sprite)}#{Html.Encode(icon)}\"/></svg>"), Sprite);

    /// <summary>Whether there is a view of that name.</summary>
    public abstract bool Has(string name);

    public abstract ValueTask WriteAsync(string name, object? model, PageContext page, TextWriter output);

    public abstract ValueTask WriteAsync(Shape shape, PageContext page, TextWriter output);

    /// <summary>
    /// As <see cref="WriteAsync(string, object?, PageContext, TextWriter)"/>, and remembers the HTML for as long as the model lives. Only for a model that never
    /// changes and a view that shows nothing but the model and the site: no path, no head, no clock.
    /// </summary>
    public abstract ValueTask WriteKeptAsync(string name, object model, PageContext page, TextWriter output);
}
