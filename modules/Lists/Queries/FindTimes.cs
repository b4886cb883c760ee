using System.Globalization;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Queries;

/// <summary>The times at which the items of a request happen: what returns is there more than once.</summary>
public sealed class FindTimes(FindContent find, TimeProvider clock)
{
    // More items with a date than a municipality has; what it costs is a few milliseconds.
    private const int MostItems = 2000;

    // What returns for ever is shown this far ahead; what happens once always is.
    private const int MostWeeks = 26;

    private const int MonthsBack = 12;
    private const int MonthsAhead = 24;

    // Something that lasts for months stands on every day of the month.
    private const int LongestDays = 42;

    /// <summary>What comes, in order; what belongs together is there once, and what has no date last.</summary>
    public IReadOnlyList<Card> Coming(PublicList list, ListRequest request, Audience readers)
    {
        var lookup = readers.Lookup;
        var now = clock.GetUtcNow();
        var horizon = now.AddDays(7 * MostWeeks);
        var cards = Cards(list, request, readers).ToList();
        var times = cards.Where(card => card.Start is not null).SelectMany(card =>
            card.Recurrence is not { Together: false } ? [card.Next(now, lookup.TimeZone)] : card.Between(now, horizon, lookup.TimeZone).DefaultIfEmpty(card.Next(now, lookup.TimeZone)));
        return [.. times.OrderBy(card => card.Start).ThenBy(card => card.Title, StringComparer.Ordinal).Concat(cards.Where(card => card.Start is null))];
    }

    /// <param name="fromThisWeek">This week is there, also when nothing happens in it.</param>
    public IReadOnlyList<AgendaGroup> Weeks(IEnumerable<Card> cards, ContentLookup lookup, bool fromThisWeek)
    {
        var thisWeek = RecurrenceRule.Monday(Today(lookup));
        // What began in an earlier week and goes on stands in this one.
        var weeks = cards.GroupBy(card => card.Start is { } start ? Later(RecurrenceRule.Monday(Day(start, lookup)), thisWeek) : (DateOnly?)null).Select(week => Group(week.Key, thisWeek, [.. week])).ToList();
        if (fromThisWeek && weeks is [{ Ahead: > 0 }, ..]) weeks.Insert(0, Group(thisWeek, thisWeek, []));
        return weeks;
    }

    private static AgendaGroup Group(DateOnly? monday, DateOnly thisWeek, IReadOnlyList<Card> cards) =>
        monday is { } first ? new(first, (first.DayNumber - thisWeek.DayNumber) / 7, Number(first), cards) : new(null, -1, 0, cards);

    public AgendaMonth Month(PublicList list, ListRequest request, Audience readers)
    {
        var lookup = readers.Lookup;
        var today = Today(lookup);
        var now = First(today);
        var moment = clock.GetUtcNow();
        var standard = FirstWithAnything(list, request, readers, moment);
        var month = request.Month is { } asked ? First(asked) : standard;
        if (month < now.AddMonths(-MonthsBack) || month > now.AddMonths(MonthsAhead)) month = standard;
        var monday = RecurrenceRule.Monday(month);
        var end = RecurrenceRule.Monday(month.AddMonths(1).AddDays(-1)).AddDays(7);
        var (from, to) = (Clock.At(monday, TimeOnly.MinValue, lookup.TimeZone), Clock.At(end, TimeOnly.MinValue, lookup.TimeZone));
        var days = Cards(list, request with { Since = from < moment ? from : null }, readers)
            .SelectMany(card => card.Between(from, to, lookup.TimeZone)).OrderBy(card => card.Start).ThenBy(card => card.Title, StringComparer.Ordinal)
            .SelectMany(card => Days(card, lookup).Select(day => (day, card))).ToLookup(pair => pair.day, pair => pair.card);
        var weeks = Enumerable.Range(0, (end.DayNumber - monday.DayNumber) / 7).Select(week => monday.AddDays(7 * week)).Select(first =>
            new AgendaRow(Number(first), [.. Enumerable.Range(0, 7).Select(first.AddDays).Select(day => new AgendaDay(day, First(day) != month, day == today, First(day) == month ? [.. days[day]] : []))])).ToList();
        var planned = weeks.SelectMany(week => week.Days).SelectMany(day => day.Cards).Where(card => card.State != OccurrenceState.Cancelled).Distinct().ToList();
        var coming = planned.Count(card => (card.End ?? card.Start) > moment);
        return new(month, weeks, month > now.AddMonths(-MonthsBack) ? Url(month.AddMonths(-1)) : null, month < now.AddMonths(MonthsAhead) ? Url(month.AddMonths(1)) : null,
            month == now ? null : Url(now), coming, coming == 0 && planned.Count > 0);

        string Url(DateOnly other) => ListAddress.Of(list.Path, request with { Way = ListRequest.MonthWay, Month = other == standard ? null : other, Page = 1 });
    }

    // At the end of a month nobody is helped by what has been.
    private DateOnly FirstWithAnything(PublicList list, ListRequest request, Audience readers, DateTimeOffset moment)
    {
        var now = First(Day(moment, readers.Lookup));
        var next = Cards(list, request, readers).Select(card => card.Next(moment, readers.Lookup.TimeZone)).Where(card => card.State != OccurrenceState.Cancelled).Min(card => card.Start);
        return next is { } start && First(Day(start, readers.Lookup)) is var month && month > now && month <= now.AddMonths(MonthsAhead) ? month : now;
    }

    private IEnumerable<Card> Cards(PublicList list, ListRequest request, Audience readers) =>
        find.Find(list, request with { Page = 1, PageSize = MostItems, Sort = "datum" }, readers).Found.Hits.Select(hit => StoredResult.Series(hit, readers.Language) with { DistanceKm = hit.DistanceKm });

    private static IEnumerable<DateOnly> Days(Card card, ContentLookup lookup)
    {
        var first = Day(card.Start!.Value, lookup);
        // What ends in the small hours belongs to the evening before.
        var last = card.End is { } end && end - card.Start > TimeSpan.FromHours(18) ? Day(end.AddSeconds(-1), lookup) : first;
        for (var day = first; day <= last && day.DayNumber - first.DayNumber < LongestDays; day = day.AddDays(1)) yield return day;
    }

    private DateOnly Today(ContentLookup lookup) => Day(clock.GetUtcNow(), lookup);

    private static DateOnly Day(DateTimeOffset moment, ContentLookup lookup) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, lookup.TimeZone).DateTime);

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static int Number(DateOnly monday) => ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue));
}
