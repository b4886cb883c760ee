using System.Globalization;
using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>What a card shows of a hit in the place of its summary.</summary>
public static partial class Passages
{
    /// <summary>The running text where the words were found, encoded, with the words marked; null when only the title or the values of fields have them.</summary>
    public static string? Html(SearchHit hit)
    {
        var passage = hit.Highlights.FirstOrDefault(highlight => highlight.Field != IndexShape.TextFor(4) && IsRunning(highlight));
        return passage is null ? null : LineEnd().Replace(string.Concat(passage.Pieces.Select(piece => piece.IsMatch ? $"<mark>{Encoded(piece)}</mark>" : Encoded(piece))), " · ");
    }

    // "Koken en eten, Bardienst" says less than the summary that it would stand in the place of, and the card shows such values by itself.
    private static bool IsRunning(Highlight highlight) =>
        char.GetUnicodeCategory(highlight.Pieces[^1].Text[^1]) == UnicodeCategory.OtherPunctuation;

    private static string Encoded(HighlightPiece piece) => Platform.Display.Html.Encode(piece.Text);

    // The points of a list stand on a line each; in one paragraph they need something between them.
    [GeneratedRegex(@"(?<![.!?:…](?:</mark>)?)\n")]
    private static partial Regex LineEnd();
}
