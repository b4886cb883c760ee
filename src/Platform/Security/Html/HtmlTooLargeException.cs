namespace OrchardVrijwilligers.Platform.Security.Html;

public enum HtmlLimit { Length, Depth, Nodes }

/// <summary>The HTML passes a limit of its policy; nothing was kept of it.</summary>
public sealed class HtmlTooLargeException(HtmlLimit limit, int maximum)
    : Exception($"The HTML is too large: {Explain(limit, maximum)}.")
{
    public HtmlLimit Limit { get; } = limit;

    /// <summary>Characters, nested elements or nodes, by <see cref="Limit"/>.</summary>
    public int Maximum { get; } = maximum;

    private static string Explain(HtmlLimit limit, int maximum) => limit switch
    {
        HtmlLimit.Length => $"more than {maximum} characters",
        HtmlLimit.Depth => $"elements nested more than {maximum} deep",
        _ => $"more than {maximum} nodes",
    };
}
