using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>A text that readers may see, for the list of what can be translated.</summary>
/// <param name="Context">Where it stands, in Dutch, for who translates.</param>
/// <param name="Plural">The text for other numbers than 1; null for a text without a number.</param>
public sealed record FoundText(string Context, string Text, string? Plural = null);

/// <summary>Something that has texts of the tenant in it, such as menus or the fields of types.</summary>
public interface ITextSource
{
    Task<IReadOnlyList<FoundText>> FindAsync(ContentLookup lookup, IDocumentReader reader, CancellationToken stop);
}
