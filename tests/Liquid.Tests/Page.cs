using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Liquid.Tests;

/// <summary>Renders a template in one line. Without encoding, as Shopify does, unless a test asks for it.</summary>
internal static class Page
{
    /// <summary>Data that most golden cases share.</summary>
    private static readonly string Shop = """
        {
          "numbers": [3, 1, 2], "none": [], "nothing": null, "yes": true, "no": false, "five": 5, "half": 2.5,
          "words": ["pear", "Apple", "fig", "apple", "pear"], "text": "Ground control to Major Tom.",
          "nested": [[1, 2], [3, [4]]], "mixed": [1, "a", null], "map": { "a": 1, "b": { "c": [7, 8] } }, "emptyMap": {},
          "products": [
            { "title": "Vacuum", "type": "home", "price": 120, "available": true },
            { "title": "spatula", "type": "kitchen", "price": 4.5, "available": false },
            { "title": "TV", "type": "home", "price": 700, "available": true },
            { "title": "Garlic press", "type": "kitchen", "available": true }
          ]
        }
        """;

    public static LiquidContext Data() => new(JsonNode.Parse(Shop)!.AsObject().Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value)));

    public static LiquidOptions Options(Action<LiquidOptions>? change = null)
    {
        var options = new LiquidOptions { Encode = false };
        change?.Invoke(options);
        return options;
    }

    public static string Render(string source, Action<LiquidOptions>? change = null) => Render(source, Data(), change);

    public static string Render(string source, LiquidContext context, Action<LiquidOptions>? change = null)
    {
        var engine = new LiquidEngine(Options(change));
        return engine.Render(engine.Parse(source), context);
    }

    public static string RenderWith(string source, params (string Name, object? Value)[] variables)
    {
        var context = new LiquidContext();
        foreach (var (name, value) in variables)
        {
            context.Set(name, value);
        }

        return Render(source, context);
    }

    public static LiquidException Fail(string source, Action<LiquidOptions>? change = null) =>
        Assert.Throws<LiquidException>(() => Render(source, change));

    public static LiquidPartials Partials(params (string Name, string Source)[] partials)
    {
        var sources = partials.ToDictionary(partial => partial.Name, partial => partial.Source);
        return (name, _) => new ValueTask<string?>(sources.GetValueOrDefault(name));
    }
}
