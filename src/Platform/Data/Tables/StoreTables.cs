using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Tables;

/// <summary>The tables that every store has; index tables come and go beside them.</summary>
internal static class StoreTables
{
    /// <summary>Raised when these tables change; a store of a later format is refused.</summary>
    public const long Format = 1;

    /// <summary>One row: the counter that numbers changes, how far the feed was trimmed, and whose indexes are kept right.</summary>
    public static readonly TableShape State = Table("state", ["one"],
        ("one", Storage.Integer), ("format", Storage.Integer), ("latest", Storage.Integer), ("trimmed", Storage.Integer), ("model", Storage.Text));

    /// <summary>The truth. The sequence of a document's last change is what a writer must have seen.</summary>
    public static readonly TableShape Documents = Table("documents", ["kind", "id"],
        ("kind", Storage.Text), ("id", Storage.Text), ("version", Storage.Integer), ("sequence", Storage.Integer), ("json", Storage.Json))
        with { Clustered = false };

    public static readonly TableShape Changes = Table("changes", ["sequence"],
        ("sequence", Storage.Integer), ("kind", Storage.Text), ("id", Storage.Text), ("version", Storage.Integer), ("deleted", Storage.Integer), ("at", Storage.Integer));

    public static readonly TableShape Cursors = Table("cursors", ["follower"], ("follower", Storage.Text), ("sequence", Storage.Integer));

    /// <summary>Catalogue of index tables: whether the present writers maintain it, and otherwise up to which sequence and since when not.</summary>
    public static readonly TableShape Indexes = Table("indexes", ["name"],
        ("name", Storage.Text), ("index_name", Storage.Text), ("maintained", Storage.Integer), ("sequence", Storage.Integer), ("left_at", Storage.Integer));

    public static readonly IReadOnlyList<TableShape> All = [State, Documents, Changes, Cursors, Indexes];

    static TableShape Table(string name, string[] key, params (string Name, Storage Storage)[] columns) =>
        new(name, [.. columns.Select(column => new TableColumn(column.Name, column.Storage))], key) { Clustered = true };
}
