using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Seo;

/// <summary>What an editor says to search engines and social media about one page, in the place of what follows from the page itself.</summary>
public sealed class SeoMetaPartType : PartType
{
    public override string Name => "SeoMetaPart";
}
