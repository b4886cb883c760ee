namespace OrchardVrijwilligers.Liquid;

/// <summary>
/// Text that is HTML already: it is written as it is, while any other text is encoded first.
/// The <c>raw</c>, <c>escape</c> and <c>newline_to_br</c> filters and <c>capture</c> give such a value.
/// </summary>
public sealed record HtmlText(string Html)
{
    public static readonly HtmlText Empty = new("");

    public override string ToString() => Html;
}
