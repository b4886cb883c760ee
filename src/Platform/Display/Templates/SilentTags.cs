using OrchardVrijwilligers.Liquid;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Orchard Core's tags that a template may hold and that show nothing here, each with the reason why.</summary>
public static class SilentTags
{
    private const string Frame = "the theme's own view is the frame of every page";
    private const string Files = "a theme's files come from its build, and nothing may stand inline";
    private const string Forms = "a form that sends something has a page of its own";
    private const string Pages = "a page is kept whole by its ETag, not in pieces";
    private const string Placing = "how a shape is wrapped and placed is for the theme";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["layout"] = Frame, ["render_body"] = Frame, ["render_section"] = Frame, ["render_title_segments"] = Frame, ["helper"] = Frame,
        ["script"] = Files, ["style"] = Files, ["link"] = Files, ["resources"] = Files, ["scriptblock"] = Files, ["styleblock"] = Files,
        ["antiforgerytoken"] = Forms, ["form"] = Forms, ["httpcontext_add_items"] = Forms, ["httpcontext_remove_items"] = Forms,
        ["cache_dependency"] = Pages, ["cache_expires_on"] = Pages, ["cache_expires_after"] = Pages, ["cache_expires_sliding"] = Pages,
        ["shape_pager"] = Placing, ["shape_type"] = Placing, ["shape_display_type"] = Placing, ["shape_position"] = Placing, ["shape_tab"] = Placing,
        ["shape_cache"] = Placing, ["shape_remove_item"] = Placing, ["shape_add_properties"] = Placing, ["shape_remove_property"] = Placing,
        ["shape_add_alternates"] = Placing, ["shape_clear_alternates"] = Placing, ["shape_add_wrappers"] = Placing, ["shape_clear_wrappers"] = Placing,
        ["shape_add_classes"] = Placing, ["shape_clear_classes"] = Placing, ["shape_add_attributes"] = Placing, ["shape_clear_attributes"] = Placing,
    };

    private static readonly string[] WithBody = ["scriptblock", "styleblock", "form"];

    public static IReadOnlyDictionary<string, string> All => Reasons;

    internal static LiquidOptions AddSilentTags(this LiquidOptions options)
    {
        foreach (var name in Reasons.Keys) options.Silent(name, WithBody.Contains(name));
        return options;
    }
}
