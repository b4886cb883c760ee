namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>What happens in one week. View <c>AgendaWeek</c>.</summary>
/// <param name="Monday">Null for what has no date.</param>
/// <param name="Ahead">0 is this week, 1 the next.</param>
/// <param name="Number">Of the week, as in ISO 8601.</param>
public sealed record AgendaGroup(DateOnly? Monday, int Ahead, int Number, IReadOnlyList<Card> Cards);

/// <summary>A month as a table of weeks. View <c>AgendaMonth</c>.</summary>
/// <param name="First">The first day.</param>
/// <param name="PreviousUrl">Null when nobody looks back so far.</param>
/// <param name="TodayUrl">The month of today; null when it is this one.</param>
/// <param name="Total">How many times one can still go to.</param>
/// <param name="IsPast">There was something, and all of it is over.</param>
public sealed record AgendaMonth(DateOnly First, IReadOnlyList<AgendaRow> Weeks, string? PreviousUrl, string? NextUrl, string? TodayUrl, int Total, bool IsPast);

/// <param name="Number">Of the week, as in ISO 8601.</param>
public sealed record AgendaRow(int Number, IReadOnlyList<AgendaDay> Days);

/// <param name="IsOutside">Of the month before or after.</param>
public sealed record AgendaDay(DateOnly Day, bool IsOutside, bool IsToday, IReadOnlyList<Card> Cards);
