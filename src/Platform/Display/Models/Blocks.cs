using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>Opening of a page: one sentence, one search box, a few choices. View <c>Widget-Hero</c>.</summary>
/// <param name="SearchAction">Path of the list to search in; empty: no search box.</param>
/// <param name="Placeholder">Example words, shown as a hint under the label.</param>
/// <param name="Scene">Name of an illustration, e.g. <c>plein</c>.</param>
public sealed record HeroBlock(
    string Title,
    string Lead,
    string SearchAction,
    string Placeholder,
    string Scene,
    IReadOnlyList<HeroChoice> Choices);

/// <param name="Icon">Name of an icon of the sprite; may be empty.</param>
public sealed record HeroChoice(string Text, string Url, string Icon = "");

/// <summary>Illustrated tiles of a facet's values with their counts. View <c>Widget-FacetTiles</c>.</summary>
/// <param name="Url">The whole list.</param>
/// <param name="Noun">What is counted: "boeken".</param>
/// <param name="NounOne">One of them: "boek".</param>
public sealed record FacetTilesBlock(string Title, string Url, IReadOnlyList<FacetChoice> Tiles, string Noun = "", string NounOne = "");

/// <summary>Some items of a list. View <c>Widget-ListBlock</c>.</summary>
/// <param name="Style"><c>cards</c>, <c>large</c>, <c>agenda</c> or <c>compact</c>.</param>
public sealed record ListBlockModel(string Title, string MoreText, string MoreUrl, string Style, IReadOnlyList<Card> Cards);

/// <summary>Numbers that mean something. View <c>Widget-Figures</c>.</summary>
public sealed record FiguresBlock(string Title, IReadOnlyList<FigureItem> Items);

/// <param name="Source">Where the number comes from; may be empty.</param>
public sealed record FigureItem(string Number, string Label, string Source = "");

/// <summary>The desk: where and when people are there to help. View <c>Widget-Desk</c>.</summary>
/// <param name="Hours">One line a day, e.g. "maandag 9.00-12.00".</param>
public sealed record DeskBlock(string Title, IHtmlContent Text, IReadOnlyList<string> Hours, string Phone, string Email, string Place);

/// <summary>One large call to action. View <c>Widget-Invitation</c>.</summary>
public sealed record InvitationBlock(string Title, string Text, string Url, string LinkText, string Scene);

/// <summary>Cleaned HTML. View <c>Widget-Paragraph</c>.</summary>
public sealed record HtmlBlock(IHtmlContent Html);

/// <summary>Where a page is about: its area on the map, what is good to know of it, and how to follow it. View <c>Place</c>.</summary>
public sealed record PlaceBlock(string Title, AreaMap? Map, IReadOnlyList<Fact> Facts, string? CalendarUrl, string? FeedUrl);

/// <summary>A heading between blocks. View <c>Widget-Heading</c>.</summary>
public sealed record HeadingBlock(string Text);
