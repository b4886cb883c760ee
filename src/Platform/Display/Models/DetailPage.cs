using OrchardVrijwilligers.Platform.Content.Dates;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>The page of one item of a public type. View <c>Detail</c> (alternate <c>Content__{Type}</c>).</summary>
public sealed record DetailPage
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    /// <summary>"boek".</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Largest thing beside the title, e.g. "2 uur per week"; may be empty.</summary>
    public string Hero { get; init; } = "";

    public string Lead { get; init; } = "";

    public string Scene { get; init; } = "";

    /// <inheritdoc cref="Card.ChosenScene"/>
    public string? ChosenScene { get; init; }

    public int Tint { get; init; }

    public string? Image { get; init; }

    public bool IsExample { get; init; }

    /// <summary>The language in which the item was written; BCP 47.</summary>
    public string Written { get; init; } = "";

    public bool IsHeroTranslated { get; init; }

    /// <summary>Label, text, icon and perhaps an address, in the order of their position.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Facts that stand in the column of the text, such as what somebody needs and gets; grouped as <see cref="Facts"/>.</summary>
    public IReadOnlyList<Fact> Notes { get; init; } = [];

    /// <summary>The same text in easy words, where there is one.</summary>
    public string Easy { get; init; } = "";

    /// <summary>Where it is, when the portal has a map and the item a place.</summary>
    public AreaMap? Map { get; init; }

    /// <summary>Parts, fields and widgets for the main column, in order.</summary>
    public IReadOnlyList<Shape> Body { get; init; } = [];

    public IReadOnlyList<Shape> Aside { get; init; } = [];

    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    /// <summary>From home to this page; the last is this page.</summary>
    public IReadOnlyList<MenuLink> Trail { get; init; } = [];

    public IReadOnlyList<Card> Related { get; init; } = [];

    public string RelatedTitle { get; init; } = "";

    /// <summary>Who answers and how to reach them, behind "Ik wil helpen"; null when the type has no such fields.</summary>
    public ContactCard? Contact { get; init; }

    /// <summary>The time that the page is about is over: nobody can sign up any more.</summary>
    public bool IsPast { get; init; }

    /// <summary>Its last time is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether it goes on as planned, at <see cref="Start"/>.</summary>
    public OccurrenceState State { get; init; }

    /// <summary>Why it was called off or moved; may be empty.</summary>
    public string StateNote { get; init; } = "";

    /// <summary>A day that was asked for and on which it does not happen; the page is about another then.</summary>
    public DateOnly? MissedDay { get; init; }

    /// <summary>The times to come, this one among them, and of what belongs together those that were as well; empty for what happens once.</summary>
    public IReadOnlyList<DetailTime> Times { get; init; } = [];

    /// <summary>The times belong together: whoever comes, comes to all.</summary>
    public bool IsTogether { get; init; }

    /// <summary>Where somebody signs up; null when that is not needed or not possible.</summary>
    public MenuLink? SignUp { get; init; }

    /// <summary>The type asks where to sign up, and this item says nothing: nobody has to.</summary>
    public bool IsOpenToAll { get; init; }

    /// <summary>How many can still come; null when nobody counts.</summary>
    public int? PlacesLeft { get; init; }

    /// <summary>Whose portrait it is; null for what is no portrait.</summary>
    public PortraitCard? Portrait { get; init; }

    /// <summary>A mark of quality that still holds.</summary>
    public MarkCard? Mark { get; init; }

    /// <summary>What a reader can do next: the item that an editor chose, or one that is like this one.</summary>
    public Card? Next { get; init; }

    /// <summary>What other lists have of this item.</summary>
    public IReadOnlyList<ListBlockModel> Gathered { get; init; } = [];

    /// <summary>Feed of all that is gathered.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>Path of a calendar file for this item, when it has a date.</summary>
    public string? CalendarUrl { get; init; }
}

/// <param name="ReplyDays">The promise: an answer within so many days.</param>
public sealed record ContactCard(string Name, string Phone, string Email, int? ReplyDays, string Owner, string? OwnerUrl);

/// <param name="Url">The page of this time; null for the one that is shown.</param>
public sealed record DetailTime(DateTimeOffset Start, DateTimeOffset? End, OccurrenceState State, string Note, string? Url);

/// <param name="Image">Null: the illustration of the page stands in the frame.</param>
/// <param name="Other">Who stands beside them; may be empty.</param>
public sealed record PortraitCard(string Person, string Other, string? Image, string Alt);

/// <param name="Until">The last day on which it holds; null without an end.</param>
public sealed record MarkCard(string Name, string Level, DateTimeOffset? Until);
