using System.Diagnostics;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Liquid;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Renders of a page-like template of thirty lines over twenty items, one after another on one thread.</summary>
internal static class LiquidBenchmark
{
    private const string Template = """
        <section class="list">
        <h1>{{ title | upcase }}</h1>
        {% assign shown = items | where: "open", true %}
        <p>{{ shown.size }} of {{ items.size }}</p>
        {% if shown.size == 0 %}
        <p>Nothing here.</p>
        {% else %}
        <ul>
        {% for item in items %}
        {% unless item.open %}{% continue %}{% endunless %}
        <li class="{% cycle 'odd', 'even' %}">
        <a href="/{{ list }}/{{ item.slug }}">{{ item.title }}</a>
        {% if item.hours > 3 %}
        <b>{{ item.hours }} hours</b>
        {% elsif item.hours == 1 %}
        <b>one hour</b>
        {% else %}
        <b>{{ item.hours | plus: 0.5 }} hours</b>
        {% endif %}
        <p>{{ item.text | truncate: 40 }}</p>
        {% for tag in item.tags %}
        <i>{{ tag | capitalize }}</i>{% unless forloop.last %}, {% endunless %}
        {% endfor %}
        <small>{{ forloop.index }}/{{ forloop.length }}</small>
        </li>
        {% endfor %}
        </ul>
        {% endif %}
        <p>{{ items | map: "title" | first | append: " & more" }}</p>
        </section>
        """;

    public static Task RunAsync()
    {
        var engine = new LiquidEngine();
        var context = Data();
        var best = Enumerable.Range(0, 6).Max(_ => Round(engine, context));
        Measure.Row("renders a second, one thread, best of six rounds", $"{best:n0}");
        return Task.CompletedTask;
    }

    private static double Round(LiquidEngine engine, Dictionary<string, object?> data)
    {
        var (watch, count) = (Stopwatch.StartNew(), 0);
        for (; watch.ElapsedMilliseconds < 2000; count++) engine.Render(engine.Parse(Template, "page"), new LiquidContext(data));
        return count / watch.Elapsed.TotalSeconds;
    }

    private static Dictionary<string, object?> Data() => new()
    {
        ["title"] = "Vacancies & tasks",
        ["list"] = "vacancies",
        ["items"] = new JsonArray([.. Enumerable.Range(0, 20).Select(at => (JsonNode)new JsonObject
        {
            ["slug"] = $"item-{at}",
            ["title"] = $"Help <number> {at}",
            ["hours"] = at % 6,
            ["open"] = at % 5 != 4,
            ["text"] = "A short text about what somebody does, and for whom, and why it is a fine thing to do.",
            ["tags"] = new JsonArray("outside", "together"),
        })]),
    };
}
