using System.Globalization;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

public sealed class RecurrenceFieldSettings : FieldSettings;

/// <summary>
/// How the item returns after its start: by a rule (RFC 5545) or on moments that are named, with days that are left out, called off or moved.
/// </summary>
public sealed class RecurrenceFieldType : FieldType
{
    public override string Name => "RecurrenceField";

    public override IReadOnlyList<Type> Settings => [typeof(RecurrenceFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind>
    {
        ["Rule"] = ValueKind.Text, ["Others"] = ValueKind.Objects, ["Without"] = ValueKind.Texts, ["Alterations"] = ValueKind.Objects, ["Together"] = ValueKind.Flag,
    };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        foreach (var missing in FieldSettings.Demand<RecurrenceFieldSettings>(field, value.Text("Rule").Length == 0 && !value.Objects("Others").Any())) yield return missing;
        if (value.Text("Rule") is { Length: > 0 } rule && RecurrenceRule.Read(rule) is null)
            yield return new("Rule", $"De regel bij '{field.DisplayName}' klopt niet. Schrijf bijvoorbeeld FREQ=WEEKLY;BYDAY=WE (elke woensdag) of FREQ=MONTHLY;BYDAY=2SA (elke tweede zaterdag).");
        if (value.Texts("Without").Any(day => Instant(day) is null)) yield return new("Without", $"Schrijf de dagen die bij '{field.DisplayName}' vervallen als 2026-12-24.");
        if (value.Objects("Others").Any(other => other.Date("Start") is null)) yield return new("Others", $"Geef bij '{field.DisplayName}' elke losse datum een begin (Start).");
        if (value.Objects("Alterations").Any(change => change.Date("Day") is null)) yield return new("Alterations", $"Zeg bij '{field.DisplayName}' van elke wijziging over welke dag die gaat (Day).");
    }

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var recurrence = Read(value, context.TimeZone);
        if (recurrence is { Parsed: null, Others.Count: 0 }) return new(FieldReading.Empty);
        return new(new FieldReading { Text = RecurrenceWords.Of(recurrence, context.Texts), SearchText = Weekdays(recurrence, context), Recurrence = recurrence, Api = Api(recurrence) });
    }

    private static string Weekdays(Recurrence recurrence, ContentReadingContext context)
    {
        var others = recurrence.Others.Select(other => TimeZoneInfo.ConvertTime(other.Start, context.TimeZone).DayOfWeek);
        return string.Join(' ', (recurrence.Parsed?.Days ?? []).Select(day => day.Day).Concat(others).Distinct().Select(day => WrittenDates.Weekday(day, context.Texts)));
    }

    private static Recurrence Read(JsonObject value, TimeZoneInfo zone) => new(
        RecurrenceRule.Read(value.Text("Rule")) is null ? "" : value.Text("Rule").Trim().ToUpperInvariant(),
        [.. value.Objects("Others").Where(other => other.Date("Start") is not null).Select(other => new Moment(other.Date("Start")!.Value, other.Date("End")))],
        [.. value.Texts("Without").Select(Instant).OfType<DateTimeOffset>().Select(moment => Day(moment, zone))],
        [.. value.Objects("Alterations").Where(change => change.Date("Day") is not null).Select(change =>
            new Alteration(Day(change.Date("Day")!.Value, zone), change.Flag("Cancelled"), change.Date("Start"), change.Date("End"), change.Text("Note")))],
        value.Flag("Together"));

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    // A day alone is midnight in UTC, which is the same day anywhere near here.
    private static DateOnly Day(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(moment.TimeOfDay == TimeSpan.Zero ? moment.DateTime : TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private static JsonObject Api(Recurrence recurrence) => new()
    {
        ["regel"] = recurrence.Rule,
        ["losseDatums"] = new JsonArray([.. recurrence.Others.Select(other => new JsonObject { ["begin"] = Utc(other.Start), ["einde"] = Utc(other.End) })]),
        ["vervallen"] = new JsonArray([.. recurrence.Without.Select(day => (JsonNode)day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]),
        ["wijzigingen"] = new JsonArray([.. recurrence.Alterations.Select(change => new JsonObject
        {
            ["dag"] = change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["afgelast"] = change.IsCancelled,
            ["begin"] = Utc(change.Start),
            ["einde"] = Utc(change.End),
            ["toelichting"] = change.Note,
        })]),
        ["hoortBijElkaar"] = recurrence.Together,
    };

    private static string? Utc(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

/// <summary>A recurrence as people say it: "elke woensdag", "elke 2e zaterdag van de maand".</summary>
public static class RecurrenceWords
{
    public static string Of(Recurrence recurrence, Texts texts)
    {
        if (recurrence.Parsed is not { } rule) return recurrence.Together ? texts.Get("{0} bijeenkomsten", recurrence.Others.Count + 1) : texts.Plural(recurrence.Others.Count, "nog 1 keer", "nog {0} keer");
        var often = rule switch
        {
            { Frequency: Frequency.Weekly, Days.Count: > 0 } => OnDays(rule, texts),
            { Frequency: Frequency.Monthly, Days.Count: > 0 } => OnDaysOfMonth(rule, texts),
            _ => Every(rule, texts),
        };
        return rule.Count is { } count ? texts.Get("{0}, {1} keer", often, count) : rule.Until is { } until ? texts.Get("{0}, tot en met {1}", often, until.ToString(texts.Get("d MMMM yyyy"), texts.Culture)) : often;
    }

    private static string OnDays(RecurrenceRule rule, Texts texts) => rule.Interval switch
    {
        1 => texts.Get("elke {0}", Days(rule, texts)),
        2 => texts.Get("om de week op {0}", Days(rule, texts)),
        var weeks => texts.Get("elke {0} weken op {1}", weeks, Days(rule, texts)),
    };

    private static string OnDaysOfMonth(RecurrenceRule rule, Texts texts) => rule.Interval switch
    {
        1 => texts.Get("elke {0} van de maand", Days(rule, texts)),
        2 => texts.Get("om de maand op de {0}", Days(rule, texts)),
        var months => texts.Get("elke {0} maanden op de {1}", months, Days(rule, texts)),
    };

    private static string Every(RecurrenceRule rule, Texts texts) => (rule.Frequency, rule.Interval) switch
    {
        (Frequency.Daily, 1) => texts.Get("elke dag"),
        (Frequency.Daily, 2) => texts.Get("om de dag"),
        (Frequency.Daily, var days) => texts.Get("elke {0} dagen", days),
        (Frequency.Weekly, 1) => texts.Get("elke week"),
        (Frequency.Weekly, 2) => texts.Get("om de week"),
        (Frequency.Weekly, var weeks) => texts.Get("elke {0} weken", weeks),
        (Frequency.Monthly, 1) => texts.Get("elke maand"),
        (Frequency.Monthly, 2) => texts.Get("om de maand"),
        (Frequency.Monthly, var months) => texts.Get("elke {0} maanden", months),
        (_, 1) => texts.Get("elk jaar"),
        (_, var years) => texts.Get("elke {0} jaar", years),
    };

    private static string Days(RecurrenceRule rule, Texts texts)
    {
        var days = rule.Days.Select(day => Nth(day.Nth, texts.Culture.DateTimeFormat.GetDayName(day.Day), texts)).ToList();
        return days.Count == 1 ? days[0] : texts.Get("{0} en {1}", string.Join(", ", days.SkipLast(1)), days[^1]);
    }

    // A language may have a word of its own for each of the first three.
    private static string Nth(int nth, string day, Texts texts) => nth switch
    {
        0 => day,
        1 => texts.Get("1e {0}", day),
        2 => texts.Get("2e {0}", day),
        3 => texts.Get("3e {0}", day),
        -1 => texts.Get("laatste {0}", day),
        < 0 => texts.Get("{0}e van achteren {1}", -nth, day),
        _ => texts.Get("{0}e {1}", nth, day),
    };
}
