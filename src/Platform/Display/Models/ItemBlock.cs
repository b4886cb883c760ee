using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A block that is only data: its item for a template of the tenant, and its parts and fields to show without one. View <c>ItemBlock</c>.</summary>
public sealed record ItemBlock(ContentItem ContentItem, IReadOnlyList<Shape> Parts);
