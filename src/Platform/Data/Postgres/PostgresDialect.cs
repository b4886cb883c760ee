using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

/// <summary>Every name bears the schema of the tenant, so all tenants share connections.</summary>
internal sealed class PostgresDialect(string schema) : Dialect
{
    public string Schema => schema;

    public override string Ascending => "ASC NULLS FIRST";

    public override string Descending => "DESC NULLS LAST";

    public override string StateExists => $"SELECT 1 WHERE to_regclass('{Table(StoreTables.State.Name)}') IS NOT NULL";

    public override string TypeOf(Storage storage) => storage switch
    {
        Storage.Integer => "bigint",
        Storage.Real => "double precision",
        _ => "text COLLATE \"C\"",
    };

    public override string Table(string name) => $"{Quote(schema)}.{Quote(name)}";

    public override string InList(string column, string parameter) => $"{column} = ANY({parameter})";

    public override object ListOf(IReadOnlyList<object> values) =>
        values is [long, ..] ? values.Cast<long>().ToArray() : values.Cast<string>().ToArray();

    public override IEnumerable<string> Create(TableShape table) => [Definition(table, table.Name)];

    public override IEnumerable<string> CreateIndexes(TableShape table) => CreateIndexes(table, table.Name);

    /// <summary>All that takes time comes before the first statement that makes readers wait.</summary>
    public override IEnumerable<string> Replace(TableShape table, string beside) =>
    [
        .. CreateIndexes(table, beside),
        Drop(table.Name),
        $"ALTER TABLE {Table(beside)} RENAME TO {Quote(table.Name)}",
        .. table.Searched.Select((_, i) => $"ALTER INDEX {Table(IndexName(beside, i))} RENAME TO {Quote(IndexName(table.Name, i))}"),
    ];

    IEnumerable<string> CreateIndexes(TableShape table, string name) => table.Searched.Select((columns, i) =>
        $"CREATE INDEX {Quote(IndexName(name, i))} ON {Table(name)} ({string.Join(", ", columns.Select(column => Quote(column) + " NULLS FIRST"))}, {Quoted(table.Key)})");

    static string IndexName(string table, int i) => $"{table}_{i + 1}";
}
