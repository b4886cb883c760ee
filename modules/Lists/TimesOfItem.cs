using System.Globalization;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>Which time of an item its page is about: the day that the address names, else the next one.</summary>
internal sealed class TimesOfItem
{
    private const int MostShown = 8;

    public TimesOfItem(Card card, PageContext page, TimeZoneInfo zone, DateTimeOffset now)
    {
        (State, Note) = (card.State, card.StateNote ?? "");
        if (card is not { Recurrence: { } recurrence, Start: { } start }) return;
        var coming = (recurrence.Together ? recurrence.Until(now.AddYears(5), start, card.End, zone) : recurrence.After(now, start, card.End, zone)).Take(MostShown).ToList();
        Shown = Asked(recurrence, card, page, zone) ?? coming.FirstOrDefault(time => time.State != OccurrenceState.Cancelled && time.Over > now) ?? coming.FirstOrDefault();
        if (Shown is not null && State != OccurrenceState.Cancelled) (State, Note) = (Shown.State, Shown.Note.Length > 0 ? Shown.Note : Note);
        Coming = [.. coming.Select(time => new DetailTime(time.Start, time.End, card.State == OccurrenceState.Cancelled ? card.State : time.State, time.Note, time == Shown ? null : Url(page, time)))];
    }

    public Occurrence? Shown { get; }

    public OccurrenceState State { get; }

    public string Note { get; }

    public IReadOnlyList<DetailTime> Coming { get; } = [];

    // A day that is not one of them is no mistake of the visitor: the page is about the next one then.
    private static Occurrence? Asked(Recurrence recurrence, Card card, PageContext page, TimeZoneInfo zone)
    {
        if (!DateOnly.TryParseExact(page.Http.Request.Query["datum"].FirstOrDefault(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 1900 or > 2200) return null;
        var last = Clock.At(day.AddDays(1), TimeOnly.MinValue, zone);
        var moved = recurrence.Alterations.Select(change => change.Start).OfType<DateTimeOffset>().Append(last).Max();
        return recurrence.Until(moved.AddDays(1), card.Start!.Value, card.End, zone).FirstOrDefault(time => time.Day == day);
    }

    private static string Url(PageContext page, Occurrence time) => $"{page.Path}?datum={time.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
