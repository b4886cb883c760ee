namespace OrchardVrijwilligers.Search;

/// <summary>
/// Another way to say something. Who searches for <paramref name="From"/> also finds <paramref name="To"/>,
/// and when it goes both ways also the reverse. Either may be several words.
/// </summary>
public sealed record Synonym(string From, string To, bool BothWays = true);
