using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A list with words, facets, chips, sort and pages. View <c>List</c>.</summary>
public sealed record ListPage
{
    /// <summary>Public name: <c>boeken</c>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public string Intro { get; init; } = "";

    /// <summary>Path of the list, to which the filter form is sent with GET.</summary>
    public required string Action { get; init; }

    public string Query { get; init; } = "";

    public required long Total { get; init; }

    /// <summary>"127 boeken", "1 boek", "Geen boeken".</summary>
    public required string TotalText { get; init; }

    public required IReadOnlyList<Card> Cards { get; init; }

    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    public required IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>Filters that are on and whose value cannot be: the name of the filter, and the value as asked.</summary>
    public IReadOnlyList<(string Facet, string Value)> Unknown { get; init; } = [];

    public required IReadOnlyList<SortChoice> Sorts { get; init; }

    public required Pager Pager { get; init; }

    /// <summary>"bedoelde u": another query and its address.</summary>
    public (string Text, string Url)? Suggestion { get; init; }

    /// <summary>Nothing has all that was asked: what is shown comes near.</summary>
    public bool IsLoosened { get; init; }

    /// <summary>It was asked for what is not so: that is not looked at.</summary>
    public bool IsDenying { get; init; }

    /// <summary>A filter that says better what was typed: its label, its address and what it gives ("12 boeken"). Null when the words name none.</summary>
    public (string Label, string Url, string Total)? Meant { get; init; }

    /// <summary>What to loosen when nothing was found: label, address and how many it would give.</summary>
    public IReadOnlyList<(string Label, string Url, long Count)> Loosen { get; init; } = [];

    /// <summary>Where searching near a postcode is possible.</summary>
    public NearFilter? Near { get; init; }

    /// <summary>The same items on a map, when that is asked for.</summary>
    public AreaMap? Map { get; init; }

    /// <summary>The ways to look at the list; one or none: there is nothing to choose.</summary>
    public IReadOnlyList<ListWay> Ways { get; init; } = [];

    /// <summary>What the filter form asks without showing it: a way to look, a month, the items of one owner.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; init; } = [];

    /// <summary>The same items by the week in which they happen, when the list is in that order.</summary>
    public IReadOnlyList<AgendaGroup> Weeks { get; init; } = [];

    /// <summary>The same items in a month, when that is asked for.</summary>
    public AgendaMonth? Month { get; init; }

    public string? FeedUrl { get; init; }

    public string? CalendarUrl { get; init; }

    public string ClearUrl { get; init; } = "";
}

/// <param name="Value">Of the query parameter <c>weergave</c>; empty for the list itself.</param>
public sealed record ListWay(string Value, string Label, string Icon, string Url, bool Current);

/// <param name="Name">Query key: <c>tijdPerWeek</c>.</param>
/// <param name="SelectedCount">How many values are chosen.</param>
public sealed record FacetGroup(string Name, string Label, string Icon, IReadOnlyList<FacetChoice> Values, int SelectedCount, bool IsTree)
{
    /// <summary>Shown unfolded.</summary>
    public bool IsOpen { get; init; }
}

/// <param name="Depth">0 for the top of a tree.</param>
public sealed record FacetChoice(string Value, string Label, long Count, bool Selected, int Depth = 0, string Icon = "", string Scene = "", int Tint = 0, string Url = "", string Language = "");

/// <summary>A filter that is on, and the list's address without it.</summary>
/// <param name="Language">Of the label; empty: the reader's.</param>
public sealed record Chip(string Label, string RemoveUrl, string Language = "");

public sealed record SortChoice(string Value, string Label, bool Selected);

/// <summary>Pages of a list; numbers count from 1. Url is null for the current page and for gaps.</summary>
public sealed record Pager(int Page, int Pages, string? PreviousUrl, string? NextUrl, IReadOnlyList<PagerLink> Links);

public sealed record PagerLink(string Text, string? Url, bool Current);

/// <param name="PostalCode">As typed.</param>
/// <param name="Km">Chosen distance; null when none.</param>
/// <param name="Problem">What is wrong with the postcode, to show beside it.</param>
public sealed record NearFilter(string PostalCode, double? Km, IReadOnlyList<(double Km, string Label)> Choices, string? Problem);
