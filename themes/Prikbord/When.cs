using System.Globalization;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Prikbord;

/// <summary>Day and time of an item, in the tenant's time zone and language: "za 5 december, 10.00 – 12.00 uur".</summary>
public sealed class When
{
    private readonly SiteInfo site;
    private readonly CultureInfo culture;
    private readonly DateTimeOffset start;
    private readonly DateTimeOffset? end;

    private When(SiteInfo site, DateTimeOffset start, DateTimeOffset? end)
    {
        this.site = site;
        culture = CultureInfo.GetCultureInfo(site.Culture);
        this.start = TimeZoneInfo.ConvertTime(start, site.TimeZone);
        this.end = end is { } last && last > start ? TimeZoneInfo.ConvertTime(last, site.TimeZone) : null;
    }

    public static When? Of(SiteInfo site, DateTimeOffset? start, DateTimeOffset? end = null) =>
        start is { } first ? new When(site, first, end) : null;

    /// <summary>For the attribute of a <c>time</c> element.</summary>
    public string Machine => start.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    public string Weekday => start.ToString("ddd", culture);

    public string DayNumber => start.Day.ToString(CultureInfo.InvariantCulture);

    public string Month => start.ToString("MMM", culture).TrimEnd('.');

    /// <summary>"za 5 december", over more days "za 5 t/m zo 6 december".</summary>
    public string Day => LastDay is { } last
        ? $"{start.ToString(start.Month == last.Month ? site.Texts.Get("ddd d") : site.Texts.Get("ddd d MMMM"), culture)} {Until} {last.ToString(site.Texts.Get("ddd d MMMM"), culture)}"
        : start.ToString(site.Texts.Get("ddd d MMMM"), culture);

    /// <summary>"zaterdag 5 december 2026".</summary>
    public string LongDay => LastDay is null ? start.ToString(site.Texts.Get("dddd d MMMM yyyy"), culture) : $"{Day} {start.Year}";

    /// <summary>"10.00 – 12.00 uur" with no-break spaces; empty for an item that lasts whole days.</summary>
    public string Time
    {
        get
        {
            if (start.TimeOfDay == TimeSpan.Zero) return "";
            var from = Clock(start);
            var text = end is { } last && LastDay is null ? $"{from} – {Clock(last)}" : from;
            // A time is read in one go, so it never breaks over lines: not at a space, and not behind the dash, where a no-break space alone allows it (UAX 14, LB12a).
            return site.Texts.Get("{0} uur", text).Replace("–", "–\u2060", StringComparison.Ordinal).Replace(' ', '\u00a0');
        }
    }

    public override string ToString() => Time.Length == 0 ? Day : $"{Day}, {Time}";

    private string Until => site.Texts.Get("t/m");

    private DateTimeOffset? LastDay => end is { } last && last.AddSeconds(-1).Date > start.Date && last - start > TimeSpan.FromHours(18) ? last : null;

    private string Clock(DateTimeOffset moment) => moment.ToString(site.Texts.Get("H.mm"), CultureInfo.InvariantCulture);
}
