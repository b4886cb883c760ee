using System.Globalization;
using OrchardVrijwilligers.Platform.Content.Dates;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A card holds its first date and how it returns; these give the card of one time.</summary>
public static class CardDates
{
    /// <summary>The card of the time that comes next: what goes on, before what was called off. Unchanged when it does not return.</summary>
    public static Card Next(this Card card, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (card is not { Recurrence: { } recurrence, Start: { } start }) return card;
        var coming = recurrence.After(now, start, card.End, zone).ToList();
        return (coming.FirstOrDefault(time => time.State != OccurrenceState.Cancelled) ?? coming.FirstOrDefault()) is { } next ? card.On(next, named: false) : card;
    }

    /// <summary>When the last time of it is over; null when it has no date, or no last one.</summary>
    public static DateTimeOffset? Over(this Card card, TimeZoneInfo zone) =>
        card is { Recurrence: { } recurrence, Start: { } start } ? recurrence.Over(start, card.End, zone) : card.End ?? card.Start;

    /// <summary>A card for each time that overlaps a stretch of time, in order. What has no date is left out.</summary>
    public static IEnumerable<Card> Between(this Card card, DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        if (card.Start is not { } start) return [];
        if (card.Recurrence is not { } recurrence) return start < to && (card.End ?? start) > from ? [card] : [];
        return recurrence.After(from, start, card.End, zone, to).Select(time => card.On(time, named: true));
    }

    /// <param name="named">Its address names the day, so that the page tells of that one.</param>
    private static Card On(this Card card, Occurrence time, bool named) => card with
    {
        Start = time.Start,
        End = time.End,
        State = card.State == OccurrenceState.Cancelled ? card.State : time.State,
        StateNote = time.Note.Length > 0 ? time.Note : card.StateNote,
        Url = named && card.Recurrence is { Together: false } ? card.Url + "?datum=" + time.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : card.Url,
    };
}
