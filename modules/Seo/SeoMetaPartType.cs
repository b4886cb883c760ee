using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Seo;

/// <summary>What an editor says to search engines and social media about one page, in the place of what follows from the page itself.</summary>
public sealed class SeoMetaPartType : PartType
{
    public override string Name => "SeoMetaPart";

    /// <summary>Search engines stopped reading keywords long ago; the search of the portal does, for words that a page is asked by and does not say.</summary>
    public override IEnumerable<(string Text, double Weight)> SearchTexts(JsonObject part) => part.Text("MetaKeywords") is { Length: > 0 } words ? [(words, 2)] : [];
}
