using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

internal static class SqliteErrors
{
    /// <summary>The store's own exceptions for what an administrator must know; others stay as they are.</summary>
    public static Exception Explain(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => Full(error, file),
        raw.SQLITE_IOERR when error.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHMSIZE => Full(error, file),
        raw.SQLITE_NOTADB => new StoreCorruptException($"'{file}' is not a database. Put a backup in its place.", error),
        raw.SQLITE_CORRUPT => new StoreCorruptException($"The database '{file}' is damaged. Put a backup in its place.", error),
        _ => error,
    };

    static StoreFullException Full(SqliteException error, string file) =>
        new($"There is no room left to write to '{file}': the disk is full or its limit is reached. Nothing was written.", error);
}
