using System.Text.RegularExpressions;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>Reads texts with no other tags and filters than Orchard Core 4.0 has, to find those that are ours.</summary>
internal static partial class OrchardLiquid
{
    private static readonly string[] Filters =
    [
        "t", "d", "html_class", "shape_properties", "json", "jsonparse", "local", "utc", "slugify", "transliterate", "liquid", "href", "absolute_url", "append_version",
        "resource_url", "sanitize_html", "supported_cultures", "encrypt", "decrypt", "shortcode", "shape_new", "shape_render", "shape_stringify", "shape_build_display",
        "display_text", "display_url", "content_item_id", "full_text", "console_log", "container", "list_count", "list_items", "query", "taxonomy_terms", "inherited_terms",
        "localization_set", "switch_culture_url", "markdownify", "asset_url", "img_tag", "resize_url", "has_claim", "user_id", "users_by_id", "users_by_name",
        "has_permission", "is_in_role", "user_email", "signal_url",
    ];

    private static readonly string[] Tags =
    [
        "render_body", "render_section", "page_title", "page_title_add_segment", "antiforgerytoken", "layout", "shape", "helper", "contentitem", "script", "style", "meta",
        "link", "resources", "cache_dependency", "cache_expires_on", "cache_expires_after", "cache_expires_sliding", "httpcontext_add_items", "httpcontext_remove_items",
        "shape_type", "shape_display_type", "shape_position", "shape_tab", "shape_cache", "shape_pager", "shape_remove_item", "shape_add_properties", "shape_remove_property",
        "shape_add_alternates", "shape_clear_alternates", "shape_add_wrappers", "shape_clear_wrappers", "shape_add_classes", "shape_clear_classes", "shape_add_attributes",
        "shape_clear_attributes",
    ];

    private static readonly string[] Blocks = ["zone", "block", "a", "form", "scriptblock", "styleblock", "cache"];

    private static readonly LiquidEngine Engine = new(Options());

    /// <summary>Every text below the node that holds Liquid which Orchard Core would not read.</summary>
    public static IEnumerable<RecipeProblem> ProblemsIn(RecipeNode node) =>
        from text in node.All().OfType<RecipeString>()
        where text.Value.Contains("{%", StringComparison.Ordinal) || text.Value.Contains("{{", StringComparison.Ordinal)
        from problem in Problems(text.Value)
        select text.Problem($"Orchard Core does not read all Liquid in this: {problem}.");

    private static IEnumerable<string> Problems(string source)
    {
        if (LinesTag().IsMatch(source)) yield return "the tag 'liquid' is off there";
        IReadOnlyList<LiquidWarning> warnings;
        try
        {
            warnings = Engine.Parse(source).Warnings;
        }
        catch (LiquidException problem)
        {
            // Braces in a text are no Liquid yet; a tag by name is.
            warnings = problem.Problem.StartsWith("unknown tag ", StringComparison.Ordinal) ? [new(problem.Problem, null, problem.Line, problem.Column)] : [];
        }
        foreach (var warning in warnings.DistinctBy(warning => warning.Problem)) yield return warning.ToString();
    }

    private static LiquidOptions Options()
    {
        var options = new LiquidOptions { OrchardSyntax = true, ErrorMode = LiquidErrorMode.Warn };
        foreach (var name in Filters) options.Filter(name, (value, _, _) => value);
        foreach (var name in Tags) options.Tag(name, _ => ValueTask.CompletedTask);
        foreach (var name in Blocks) options.Block(name, _ => ValueTask.CompletedTask);
        return options;
    }

    [GeneratedRegex(@"\{%-?\s*liquid\b")]
    private static partial Regex LinesTag();
}
