using System.Data.Common;

namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <param name="Version">Counts the changes of a document, from 1.</param>
/// <param name="Sequence">Number of its last change; unlike the version it never comes back when a document is deleted and made again.</param>
internal readonly record struct Head(string Id, long Version, long Sequence)
{
    public static Head Read(DbDataReader row) => new(row.GetString(0), row.GetInt64(1), row.GetInt64(2));
}

internal readonly record struct StoredDocument(Head Head, byte[] Json)
{
    public static StoredDocument Read(DbDataReader row) => new(Head.Read(row), row.GetFieldValue<byte[]>(3));
}
