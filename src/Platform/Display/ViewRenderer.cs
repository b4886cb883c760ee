namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Finds and runs views: the tenant's Liquid template, the theme's view, the module's view.</summary>
public abstract class ViewRenderer
{
    /// <summary>Address of the icon sprite of the theme.</summary>
    public abstract string Sprite { get; }

    /// <summary>Whether there is a view of that name.</summary>
    public abstract bool Has(string name);

    public abstract ValueTask WriteAsync(string name, object? model, PageContext page, TextWriter output);

    public abstract ValueTask WriteAsync(Shape shape, PageContext page, TextWriter output);
}
