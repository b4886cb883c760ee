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

    public override IEnumerable<string> Create(TableShape table) => [Definition(table)];

    public override IEnumerable<string> CreateIndexes(TableShape table) => table.Searched.Select((columns, i) =>
        $"CREATE INDEX {Quote($"{table.Name}_{i + 1}")} ON {Table(table.Name)} ({string.Join(", ", columns.Select(column => Quote(column) + " NULLS FIRST"))}, {Quoted(table.Key)})");

    /// <summary>Not by a new table: a reader whose snapshot is older would find that one empty.</summary>
    public override IEnumerable<string> Renew(TableShape table) => [$"DELETE FROM {Table(table.Name)}"];
}
