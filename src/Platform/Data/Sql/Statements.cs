using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <summary>The fixed statements of a store, written once per dialect and schema.</summary>
internal sealed class Statements(Dialect dialect)
{
    readonly string documents = dialect.Table(StoreTables.Documents.Name);
    readonly string changes = dialect.Table(StoreTables.Changes.Name);
    readonly string indexes = dialect.Table(StoreTables.Indexes.Name);
    readonly string state = dialect.Table(StoreTables.State.Name);

    public Dialect Dialect => dialect;

    public string State => field ??= $"SELECT {StoreState.Columns} FROM {state}";

    public string Advance => field ??= $"UPDATE {state} SET latest = $1";

    public string Trim => field ??= $"UPDATE {state} SET trimmed = $1";

    public string Adopt => field ??= $"UPDATE {state} SET model = $1";

    public string Document => field ??= $"SELECT id, version, sequence, json FROM {documents} WHERE kind = $1 AND id = $2";

    public string DocumentsOf => field ??= $"SELECT id, version, sequence, json FROM {documents} WHERE kind = $1 AND {dialect.InList("id", "$2")}";

    public string DocumentsAfter => field ??= $"SELECT id, version, sequence, json FROM {documents} WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3";

    public string Heads => field ??= $"SELECT id, version, sequence FROM {documents} WHERE kind = $1 AND {dialect.InList("id", "$2")}";

    public string CountDocuments => field ??= $"SELECT COUNT(*) FROM {documents}";

    public string Changes => field ??= $"SELECT sequence, kind, id, version, deleted, at FROM {changes} WHERE sequence > $1 ORDER BY sequence LIMIT $2";

    public string ChangedIds => field ??= $"SELECT DISTINCT id FROM {changes} WHERE sequence > $1 AND kind = $2";

    public string DropChanges => field ??= $"DELETE FROM {changes} WHERE sequence <= $1";

    public string Cursor => field ??= $"SELECT sequence FROM {dialect.Table(StoreTables.Cursors.Name)} WHERE follower = $1";

    public string Catalogue => field ??= $"SELECT name, index_name, maintained, sequence, left_at FROM {indexes}";

    public string LeaveIndexes => field ??= $"UPDATE {indexes} SET maintained = 0, sequence = $1, left_at = $2 WHERE maintained = 1";

    public string ForgetIndex => field ??= $"DELETE FROM {indexes} WHERE name = $1";
}
