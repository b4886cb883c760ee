using System.Globalization;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;

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
        return new(new FieldReading { Text = RecurrenceWords.Of(recurrence), Recurrence = recurrence, Api = Api(recurrence) });
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
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Of(Recurrence recurrence)
    {
        if (recurrence.Parsed is not { } rule) return recurrence.Together ? $"{recurrence.Others.Count + 1} bijeenkomsten" : $"nog {recurrence.Others.Count} keer";
        var often = rule.Frequency switch
        {
            Frequency.Daily => Every(rule.Interval, "dag", "dagen"),
            Frequency.Weekly when rule.Days.Count > 0 => rule.Interval == 1 ? $"elke {Days(rule)}" : $"{Every(rule.Interval, "week", "weken")} op {Days(rule)}",
            Frequency.Weekly => Every(rule.Interval, "week", "weken"),
            Frequency.Monthly when rule.Days.Count > 0 => rule.Interval == 1 ? $"elke {Days(rule)} van de maand" : $"{Every(rule.Interval, "maand", "maanden")} op de {Days(rule)}",
            Frequency.Monthly => Every(rule.Interval, "maand", "maanden"),
            _ => Every(rule.Interval, "jaar", "jaar"),
        };
        return rule.Count is { } count ? $"{often}, {count} keer" : rule.Until is { } until ? $"{often}, tot en met {until.ToString("d MMMM yyyy", Dutch)}" : often;
    }

    private static string Every(int interval, string one, string many) => interval switch
    {
        1 => one == "jaar" ? "elk jaar" : $"elke {one}",
        2 when one != "jaar" => $"om de {one}",
        _ => $"elke {interval} {many}",
    };

    private static string Days(RecurrenceRule rule)
    {
        var days = rule.Days.Select(day => $"{Nth(day.Nth)}{Dutch.DateTimeFormat.GetDayName(day.Day)}").ToList();
        return days.Count == 1 ? days[0] : $"{string.Join(", ", days.SkipLast(1))} en {days[^1]}";
    }

    private static string Nth(int nth) => nth switch { 0 => "", 1 => "1e ", -1 => "laatste ", < 0 => $"{-nth}e van achteren ", _ => $"{nth}e " };
}
