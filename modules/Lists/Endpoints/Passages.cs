using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

internal static class Passages
{
    /// <summary>The passage where the words were found, encoded, with the words marked; null when only the title has them.</summary>
    public static string? Html(SearchHit hit)
    {
        var passage = hit.Highlights.FirstOrDefault(highlight => highlight.Field != Search.Index.IndexShape.TextFor(4));
        return passage is null ? null : string.Concat(passage.Pieces.Select(piece =>
            piece.IsMatch ? $"<mark>{Platform.Display.Html.Encode(piece.Text)}</mark>" : Platform.Display.Html.Encode(piece.Text)));
    }
}
