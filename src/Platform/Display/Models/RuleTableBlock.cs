namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>Figures with year and source. View <c>RuleTable</c>.</summary>
/// <param name="ByYear">The years are the rows' headings; else the cases are, and the year is a column.</param>
/// <param name="RowLabel">What the cases are: "Leeftijd".</param>
public sealed record RuleTableBlock(string Title, string Note, bool ByYear, string RowLabel, IReadOnlyList<string> Columns, IReadOnlyList<RuleTableRow> Rows);

/// <param name="Cells">One a column; null is not known (yet).</param>
public sealed record RuleTableRow(int Year, string Label, IReadOnlyList<string?> Cells, string Source, string? SourceUrl, DateTimeOffset? Checked)
{
    public bool IsUnknown => Cells.All(cell => cell is null);
}
