using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>For whom content is found and shown: readers of one language.</summary>
public sealed record Audience(ContentLookup Lookup, Language Language)
{
    public Texts Texts { get; } = Lookup.TextsOf(Language);

    /// <summary>Programs and feeds of the first language.</summary>
    public static Audience First(ContentLookup lookup) => new(lookup, lookup.Languages.First);
}
