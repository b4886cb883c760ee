using System.Globalization;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Advice.Models;

/// <summary>Figures with their year and source, as an editor keeps them.</summary>
/// <param name="ByYear">Each row is a year; else each row is a case, such as an age.</param>
public sealed record RuleTable(string Alias, string Title, string Note, string RowLabel, IReadOnlyList<RuleColumn> Columns, IReadOnlyList<RuleRow> Rows)
{
    public bool ByYear => Rows.All(row => row.Key.Length == 0);

    public static RuleTable Of(ContentItem item)
    {
        var columns = item.Content.Bag("Columns", "RuleColumn").Select(column => new RuleColumn(column.Part.Field("Name"), column.Part.Field("Label"), column.Part.Field("Unit")))
            .Where(column => column.Name.Length > 0).DistinctBy(column => column.Name).ToList();
        return new(item.Part("AliasPart").Text("Alias"), item.DisplayText, item.Part("RuleTable").Field("Note"), item.Part("RuleTable").Field("RowLabel"), columns,
            [.. item.Content.Bag("Rows", "RuleRow").Select(row => RuleRow.Of(row.Part)).OfType<RuleRow>()]);
    }

    /// <summary>For conditions and sums: rows by their year ("2026"), or by their case in its newest year ("15").</summary>
    public IReadOnlyDictionary<string, object?> ForSums() => Rows.OrderBy(row => row.Year)
        .GroupBy(row => row.Key.Length > 0 ? row.Key : row.Year.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => (object?)rows.Last().ForSums(Columns), StringComparer.Ordinal);

    /// <summary>The years that people ask about, newest first: those of the rows, and those up to the one that is near which nobody has filled in.</summary>
    public IReadOnlyList<int> Years(DateTimeOffset now)
    {
        var known = Rows.Select(row => row.Year).Distinct().ToList();
        // From October on the coming year is what people plan for.
        return known.Count == 0 ? [] : [.. Enumerable.Range(known.Min(), Math.Max(known.Max(), now.AddMonths(3).Year) - known.Min() + 1).Reverse()];
    }
}

/// <param name="Unit">"€" stands before a number; another stands after it.</param>
public sealed record RuleColumn(string Name, string Label, string Unit)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public string Text(decimal value) => Written(value, Unit);

    /// <summary>"€ 5,75", "€ 220", "2 uur".</summary>
    public static string Written(decimal value, string unit)
    {
        var number = value.ToString(unit == "€" && value != decimal.Truncate(value) ? "#,0.00" : "#,0.##", Dutch);
        return unit switch { "" => number, "€" => $"€\u00A0{number}", _ => $"{number} {unit}" };
    }
}

/// <param name="Key">Which case it is about, such as an age; empty when the year says all.</param>
/// <param name="Checked">When somebody last read it at the source.</param>
public sealed record RuleRow(int Year, string Key, string Label, IReadOnlyDictionary<string, decimal> Values, string Source, string SourceUrl, DateTimeOffset? Checked)
{
    internal static RuleRow? Of(JsonObject? row) => row.Amount("Year") is not { } year ? null : new((int)year, row.Field("Key"), row.Field("Label"), Numbers(row.Field("Values")),
        row.Field("Source"), (row?["SourceUrl"] as JsonObject).Text("Url"), (row?["Checked"] as JsonObject).Date("Value"));

    // One a line, as "uur = 5,75".
    private static Dictionary<string, decimal> Numbers(string lines) => lines.Split('\n').Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)).Where(pair => pair.Length == 2)
        .Select(pair => (Name: pair[0], Value: Number(pair[1]))).Where(pair => pair.Value is not null).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Value!.Value, StringComparer.Ordinal);

    internal static decimal? Number(string text) => decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal IReadOnlyDictionary<string, object?> ForSums(IReadOnlyList<RuleColumn> columns)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["jaar"] = Year, ["label"] = Label, ["bron"] = Source };
        foreach (var column in columns) values[column.Name] = Values.TryGetValue(column.Name, out var value) ? value : null;
        return values;
    }
}
