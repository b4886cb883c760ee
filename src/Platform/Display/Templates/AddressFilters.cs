using OrchardVrijwilligers.Liquid;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Orchard Core's filters that make addresses. <c>~/</c> is the root of the tenant.</summary>
internal static class AddressFilters
{
    public static LiquidOptions AddAddressFilters(this LiquidOptions options) => options
        .Filter("href", (value, _, context) => context.Host is PageContext page ? page.Href(Rooted(value)) : value)
        .Filter("absolute_url", (value, _, context) => context.Host is PageContext page ? page.Absolute(Rooted(value)) : value)
        .Filter("append_version", (value, _, _) => value)
        .Filter("resource_url", (value, _, context) => Rooted(value, context))
        .Filter("asset_url", (value, _, context) => Asset(value, context))
        .Filter("resize_url", (value, _, _) => value)
        .Filter("img_tag", (value, arguments, _) => new HtmlText($"<img src=\"{Html.Encode(LiquidValue.ToText(value))}\" alt=\"{Html.Encode(arguments.Text("alt") ?? arguments.Text(0))}\" loading=\"lazy\">"));

    public static string Rooted(object? value) => LiquidValue.ToText(value).Replace("~/", "/", StringComparison.Ordinal);

    private static string Rooted(object? value, LiquidContext context) => context.Host is PageContext page ? page.Href(Rooted(value)) : Rooted(value);

    // A path of the media library; an address that is whole already stays.
    private static string Asset(object? value, LiquidContext context)
    {
        var path = LiquidValue.ToText(value);
        return path.Length == 0 || path[0] == '/' || path.Contains("://", StringComparison.Ordinal) ? path : Rooted("/media/" + path, context);
    }
}
