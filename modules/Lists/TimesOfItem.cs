using System.Globalization;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>Which time of an item its page is about: that on the day that the address names, else the next one.</summary>
internal sealed class TimesOfItem
{
    private const int MostShown = 8;

    // Whoever comes to all of them wants to see all of them.
    private const int MostTogether = 100;

    public TimesOfItem(Card card, PageContext page, TimeZoneInfo zone, DateTimeOffset now)
    {
        (State, Note) = (card.State, card.StateNote ?? "");
        if (card is not { Recurrence: { } recurrence, Start: { } start }) return;
        var coming = (recurrence.Together ? recurrence.Until(now.AddYears(5), start, card.End, zone).Take(MostTogether) : recurrence.After(now, start, card.End, zone).Take(MostShown)).ToList();
        var day = Day(page);
        var asked = day is { } named ? On(named, recurrence, card, zone) : null;
        MissedDay = asked is null ? day : null;
        Shown = asked ?? coming.FirstOrDefault(time => time.State != OccurrenceState.Cancelled && time.Over > now) ?? coming.FirstOrDefault();
        if (Shown is not null && State != OccurrenceState.Cancelled) (State, Note) = (Shown.State, Shown.Note.Length > 0 ? Shown.Note : Note);
        Coming = [.. coming.Select(time => new DetailTime(time.Start, time.End, card.State == OccurrenceState.Cancelled ? card.State : time.State, time.Note, time == Shown ? null : Url(page, time)))];
    }

    public Occurrence? Shown { get; }

    public OccurrenceState State { get; }

    public string Note { get; }

    /// <summary>The day that the address names when it is none of them; null when it is, or when it names none.</summary>
    public DateOnly? MissedDay { get; }

    public IReadOnlyList<DetailTime> Coming { get; } = [];

    private static DateOnly? Day(PageContext page) =>
        DateOnly.TryParseExact(page.Http.Request.Query["datum"].FirstOrDefault(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2200 ? day : null;

    // A time that was moved is found by the day that it was planned on, and by its own.
    private static Occurrence? On(DateOnly day, Recurrence recurrence, Card card, TimeZoneInfo zone)
    {
        var last = Clock.At(day.AddDays(1), TimeOnly.MinValue, zone);
        var moved = recurrence.Alterations.Select(change => change.Start).OfType<DateTimeOffset>().Append(last).Max();
        var times = recurrence.Until(moved.AddDays(1), card.Start!.Value, card.End, zone);
        return times.FirstOrDefault(time => time.Day == day) ?? times.FirstOrDefault(time => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.Start, zone).DateTime) == day);
    }

    private static string Url(PageContext page, Occurrence time) => $"{page.Path}?datum={time.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
