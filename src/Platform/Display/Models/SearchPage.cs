namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>Results of the search over all lists, a group a list. View <c>Search</c>.</summary>
/// <param name="Suggestion">"bedoelde u": another query and its address.</param>
/// <param name="IsLoosened">Nothing has all that was asked: what is shown comes near.</param>
public sealed record SearchPage(
    string Query,
    long Total,
    IReadOnlyList<SearchGroup> Groups,
    (string Text, string Url)? Suggestion = null,
    bool IsLoosened = false)
{
    /// <summary>False while what is searched is being made: that nothing is found says nothing then.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>See <see cref="ListPage.IsDenying"/>.</summary>
    public bool IsDenying { get; init; }

    /// <summary>See <see cref="ListPage.Meant"/>.</summary>
    public (string Label, string Url, string Total)? Meant { get; init; }

    /// <summary>Ways in, when nothing was asked yet.</summary>
    public IReadOnlyList<FacetTilesBlock> Start { get; init; } = [];
}

/// <param name="Url">The list itself with the same query; empty when there is none.</param>
/// <param name="MoreText">"Alle 24 boeken".</param>
/// <param name="Cards">The first few of <paramref name="Total"/>.</param>
public sealed record SearchGroup(string Title, string Url, string MoreText, long Total, IReadOnlyList<Card> Cards);
