using OrchardVrijwilligers.Modules.Advice.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Advice.Queries;

/// <summary>What readers see of rule tables: titles, headings, notes and sources.</summary>
internal sealed class RuleTableTexts : ITextSource
{
    public async Task<IReadOnlyList<FoundText>> FindAsync(ContentLookup lookup, IDocumentReader reader, CancellationToken stop) =>
        [.. (await reader.PublishedOfTypeAsync("RuleTable", stop)).Select(RuleTable.Of).SelectMany(table => Shown(table).Select(text => new FoundText($"Regeltabel '{table.Title}'", text))).Where(found => found.Text.Length > 0)];

    private static IEnumerable<string> Shown(RuleTable table) =>
    [
        table.Title, table.Note, table.RowLabel,
        .. table.Columns.SelectMany(column => new[] { column.Label, column.Unit }),
        .. table.Rows.SelectMany(row => new[] { row.Label, row.Source }),
    ];
}
