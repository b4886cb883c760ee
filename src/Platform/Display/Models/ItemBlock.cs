using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A block that is only data: its item for a template of the tenant, and its parts and fields to show without one. View <c>ItemBlock</c>.</summary>
public sealed record ItemBlock(ContentItem ContentItem, IReadOnlyList<Shape> Parts)
{
    /// <summary>Empty for a widget, which shows no title of its own.</summary>
    public string Title { get; init; } = "";

    /// <summary>Short values with their labels.</summary>
    public IReadOnlyList<ItemFact> Facts { get; init; } = [];
}

public sealed record ItemFact(string Label, IHtmlContent Value);
