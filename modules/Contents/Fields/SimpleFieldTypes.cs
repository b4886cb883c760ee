using System.Globalization;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

public sealed class BooleanFieldSettings
{
    public string Label { get; init; } = "";
}

/// <summary>Yes or no; no is not shown.</summary>
public sealed class BooleanFieldType : FieldType
{
    public override string Name => "BooleanField";

    public override IReadOnlyList<Type> Settings => [typeof(BooleanFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Value"] = ValueKind.Flag };

    public override IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) => [new("ja", "Ja")];

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context) => new(value.Flag("Value")
        ? new FieldReading { Text = context.Texts.Get(field.Setting<BooleanFieldSettings>().Label is { Length: > 0 } label ? label : "Ja"), Values = [new("ja", context.Texts.Get("Ja"))], Api = true }
        : new FieldReading { Api = false });
}

public sealed class NumericFieldSettings
{
    public bool Required { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }
}

/// <summary>A number; with ranges in its public settings it is a facet.</summary>
public sealed class NumericFieldType : FieldType
{
    public override string Name => "NumericField";

    public override IReadOnlyList<Type> Settings => [typeof(NumericFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Value"] = ValueKind.Number };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        var (number, settings) = (value.Number("Value"), field.Setting<NumericFieldSettings>());
        if (settings.Required && number is null) yield return new("", $"Vul een getal in bij '{field.DisplayName}'.");
        if (number < settings.Minimum) yield return new("", $"Vul bij '{field.DisplayName}' {settings.Minimum} of meer in.");
        if (number > settings.Maximum) yield return new("", $"Vul bij '{field.DisplayName}' {settings.Maximum} of minder in.");
    }

    public override IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) => field.Public.Ranges.Select(range => new FacetValue(range.Value, range.Label));

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        if (value.Number("Value") is not { } number) return new(FieldReading.Empty);
        return new(new FieldReading { Text = InWords(number, field.Public, context.Texts), Number = number, Api = JsonValue.Create((decimal)number), Values = [.. Ranges(number, field, context.Texts)] });
    }

    // One word for a unit is not enough for every number: "1 day", "2 days".
    private static string InWords(double number, PublicFieldSettings settings, Texts texts)
    {
        var written = number.ToString("0.##", texts.Culture);
        if (settings.Unit is { Length: > 0 } unit) written = texts.Value($"{number.ToString("0.##", Dutch)} {unit}", out var whole) is var said && whole ? said : $"{written} {texts.Get(unit)}";
        return settings.Prefix is { Length: > 0 } prefix ? $"{texts.Get(prefix)} {written}" : written;
    }

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static IEnumerable<FacetValue> Ranges(double number, ContentFieldDefinition field, Texts texts) =>
        from range in field.Public.Ranges
        where (range.From is null || number > range.From) && (range.To is null || number <= range.To)
        select new FacetValue(range.Value, texts.Get(range.Label));
}

/// <summary>A day.</summary>
public sealed class DateFieldType : FieldType
{
    public override string Name => "DateField";

    public override IReadOnlyList<Type> Settings => [typeof(DateFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Value"] = ValueKind.Moment };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<DateFieldSettings>(field, value.Date("Value") is null);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context) => new(value.Date("Value") is { } date
        ? new FieldReading { Text = WrittenDates.Day(date, context.Texts), SearchText = WrittenDates.Weekday(date.DayOfWeek, context.Texts), Date = date, Number = date.ToUnixTimeSeconds(), Api = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
        : FieldReading.Empty);
}

/// <summary>A moment; stored in UTC, shown in the tenant's time zone.</summary>
public sealed class DateTimeFieldType : FieldType
{
    public override string Name => "DateTimeField";

    public override IReadOnlyList<Type> Settings => [typeof(DateTimeFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Value"] = ValueKind.Moment };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<DateTimeFieldSettings>(field, value.Date("Value") is null);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        if (value.Date("Value") is not { } moment) return new(FieldReading.Empty);
        var local = TimeZoneInfo.ConvertTime(moment, context.TimeZone);
        return new(new FieldReading { Text = WrittenDates.Moment(local, context.Texts), SearchText = WrittenDates.Weekday(local.DayOfWeek, context.Texts), Date = moment, Number = moment.ToUnixTimeSeconds(), Api = moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) });
    }
}

/// <summary>A time of the day: "hh:mm:ss".</summary>
public sealed class TimeFieldType : FieldType
{
    public override string Name => "TimeField";

    public override IReadOnlyList<Type> Settings => [typeof(TimeFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Value"] = ValueKind.Time };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<TimeFieldSettings>(field, value.Text("Value").Length == 0);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context) => new(TimeOnly.TryParse(value.Text("Value"), CultureInfo.InvariantCulture, out var time)
        ? new FieldReading { Text = WrittenDates.Clock(time, context.Texts), Number = time.ToTimeSpan().TotalMinutes, Api = time.ToString("HH:mm", CultureInfo.InvariantCulture) }
        : FieldReading.Empty);
}

internal static class WrittenDates
{
    public static string Day(DateTimeOffset day, Texts texts) => day.ToString(texts.Get("dddd d MMMM yyyy"), texts.Culture);

    /// <summary>What people look for of a date: hardly anybody types one.</summary>
    public static string Weekday(DayOfWeek day, Texts texts) => texts.Culture.DateTimeFormat.GetDayName(day);

    public static string Moment(DateTimeOffset moment, Texts texts) => $"{Day(moment, texts)}, {Clock(TimeOnly.FromTimeSpan(moment.TimeOfDay), texts)}";

    public static string Clock(TimeOnly time, Texts texts) => texts.Get("{0} uur", time.ToString(texts.Get("H.mm"), CultureInfo.InvariantCulture));
}
