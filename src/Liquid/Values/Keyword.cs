namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>The words <c>blank</c> and <c>empty</c>: they equal whatever is blank or empty and print nothing.</summary>
internal sealed class Keyword
{
    public static readonly Keyword Blank = new();
    public static readonly Keyword Empty = new();

    private Keyword()
    {
    }

    public bool Covers(object? value) => value switch
    {
        Keyword other => ReferenceEquals(this, other),
        null or false => this == Blank,
        string text => this == Blank ? string.IsNullOrWhiteSpace(text) : text.Length == 0,
        HtmlText html => Covers(html.Html),
        _ => Collections.IsEmpty(value),
    };
}
