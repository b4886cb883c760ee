using OrchardVrijwilligers.Modules.Advice.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Advice.Queries;

/// <summary>Rule tables by their alias, and how they are shown.</summary>
public sealed class FindRuleTables(TimeProvider clock)
{
    private const int Most = 12;

    public async ValueTask<IReadOnlyList<RuleTable>> ByAliasAsync(IEnumerable<string> aliases, IDocumentReader reader, CancellationToken stop)
    {
        var found = new List<RuleTable>();
        foreach (var alias in aliases.Select(alias => alias.Trim().ToLowerInvariant()).Where(alias => alias.Length > 0).Distinct(StringComparer.Ordinal).Take(Most))
            if (await reader.Query<ContentItem, AliasIndex>().Where(row => row.Alias == alias && row.Published).FirstOrDefaultAsync(stop) is { } item && item.Part("RuleTable") is not null)
                found.Add(RuleTable.Of(item));
        return found;
    }

    /// <summary>The table with a row for each year that people may ask about; a year without figures has none.</summary>
    public RuleTableBlock Show(RuleTable table)
    {
        var rows = table.ByYear
            ? table.Years(clock.GetUtcNow()).Select(year => table.Rows.LastOrDefault(row => row.Year == year) ?? new RuleRow(year, "", "", new Dictionary<string, decimal>(), "", "", null))
            : table.Rows;
        return new(table.Title, table.Note, table.ByYear, table.RowLabel, [.. table.Columns.Select(column => column.Label)], [.. rows.Select(row => new RuleTableRow(row.Year, row.Label,
            [.. table.Columns.Select(column => row.Values.TryGetValue(column.Name, out var value) ? column.Text(value) : null)], row.Source, row.SourceUrl.Length > 0 ? row.SourceUrl : null, row.Checked))]);
    }
}
