using System.Collections.Concurrent;
using System.Linq.Expressions;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Which compiled view stands behind a name: the theme's, its base theme's, else a module's. Shared by tenants with the same features.</summary>
public sealed class ViewTable
{
    private static readonly ConcurrentDictionary<Type, Func<View>> Makers = new();
    private static readonly ConcurrentDictionary<Type, Type> Models = new();
    private readonly Dictionary<string, Type> views = new(StringComparer.OrdinalIgnoreCase);

    public ViewTable(ModuleCatalog catalog, IReadOnlyList<FeatureInfo> features, string theme)
    {
        // Dependencies come first in the list, so a later module may replace a view of one that it builds on; the theme replaces all.
        foreach (var feature in features.Where(feature => !feature.IsTheme)) Add(catalog.ModuleOf(feature.Id));
        foreach (var feature in ThemeChain(features, theme)) Add(catalog.ModuleOf(feature.Id));
        Sprite = ThemeChain(features, theme).LastOrDefault() is { } last ? $"/_content/{catalog.ModuleOf(last.Id).Assembly.GetName().Name}/dist/icons.svg" : "";
    }

    /// <summary>Address of the theme's icons.</summary>
    public string Sprite { get; }

    public Type? Find(string name) => views.GetValueOrDefault(name);

    public IEnumerable<string> Names => views.Keys;

    /// <summary>The view for the first of the alternates (in Orchard Core's notation) that has one for such a model.</summary>
    public Type? Find(IReadOnlyList<string> alternates, object model)
    {
        foreach (var alternate in alternates)
            if (views.TryGetValue(FileName(alternate), out var view) && Takes(view).IsInstanceOfType(model)) return view;
        return null;
    }

    // A site may give a type a name that a theme has a view for, with other parts than that view expects.
    private static Type Takes(Type view) => Models.GetOrAdd(view, static type =>
    {
        for (var known = type; known is not null; known = known.BaseType)
            if (known.IsGenericType && known.GetGenericTypeDefinition() == typeof(View<>)) return known.GetGenericArguments()[0];
        return typeof(object);
    });

    public static View Make(Type view) => Makers.GetOrAdd(view, static type => Expression.Lambda<Func<View>>(Expression.New(type)).Compile())();

    /// <summary>Orchard Core's file name of an alternate: <c>Content_Summary__Article</c> is <c>Content-Article.Summary</c>.</summary>
    public static string FileName(string alternate)
    {
        var cut = alternate.IndexOf("__", StringComparison.Ordinal);
        var head = cut < 0 ? alternate : alternate[..cut];
        var tail = cut < 0 ? "" : alternate[cut..].Replace("__", "-", StringComparison.Ordinal);
        var display = head.IndexOf('_', StringComparison.Ordinal);
        return display < 0 ? head + tail : $"{head[..display]}{tail}.{head[(display + 1)..]}";
    }

    private static IEnumerable<FeatureInfo> ThemeChain(IReadOnlyList<FeatureInfo> features, string theme)
    {
        if (features.FirstOrDefault(feature => feature.Id == theme) is not { } found) return [];
        return (found.BaseTheme is { } parent ? ThemeChain(features, parent) : []).Append(found);
    }

    private void Add(ModuleInfo module)
    {
        foreach (var (name, view) in module.Views) views[name] = view;
    }
}
