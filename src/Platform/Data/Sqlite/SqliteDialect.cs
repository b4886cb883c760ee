using System.Text.Json;
using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

internal sealed class SqliteDialect : Dialect
{
    /// <summary>Without schema: one set of statements serves all files.</summary>
    public static readonly Statements Statements = new(new SqliteDialect());

    public override string Ascending => "ASC";

    public override string Descending => "DESC";

    public override string StateExists => "SELECT 1 FROM sqlite_schema WHERE name = 'state'";

    public override string TypeOf(Storage storage) => storage switch
    {
        Storage.Integer => "INTEGER",
        Storage.Real => "REAL",
        _ => "TEXT",
    };

    public override string Table(string name) => Quote(name);

    public override string InList(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override object ListOf(IReadOnlyList<object> values) => JsonSerializer.Serialize(values);

    public override IEnumerable<string> Create(TableShape table) =>
        [Definition(table) + (table.Clustered ? " WITHOUT ROWID" : "")];

    public override IEnumerable<string> CreateIndexes(TableShape table) =>
        table.Searched.Select((columns, i) => $"CREATE INDEX {Quote($"{table.Name}_{i + 1}")} ON {Table(table.Name)} ({Quoted(columns)})");

    /// <summary>A new table also heals a damaged one.</summary>
    public override IEnumerable<string> Renew(TableShape table) => [Drop(table.Name), .. Create(table), .. CreateIndexes(table)];
}
