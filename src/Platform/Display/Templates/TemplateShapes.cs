using OrchardVrijwilligers.Liquid;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Shapes that a template makes itself: a name, and properties for the template of that name.</summary>
internal static class TemplateShapes
{
    public static Shape Make(string name, LiquidArguments arguments) =>
        new([.. Alternates(name)], new Dictionary<string, object?>(arguments.Named.Select(pair => KeyValuePair.Create(Pascal(pair.Key), pair.Value)), StringComparer.OrdinalIgnoreCase));

    public static object? With(object? value, LiquidArguments arguments)
    {
        if (LiquidModels.ShapeIn(value) is not { Model: Dictionary<string, object?> properties }) return value;
        foreach (var (name, given) in arguments.Named) properties[Pascal(name)] = given;
        return value;
    }

    // Templates write names in any case; ours are looked up without regard to it, and so are Orchard Core's.
    private static IEnumerable<string> Alternates(string name) => name.Length == 0 ? [] : [name];

    // prop_name is PropName in Orchard Core.
    private static string Pascal(string name) => string.Concat(name.Split('_').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));
}
