using Npgsql;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

internal static class PostgresErrors
{
    public static Exception Explain(PostgresException error, string schema) => error.SqlState switch
    {
        PostgresErrorCodes.DiskFull => new StoreFullException($"The disk of the database server is full. Nothing was written to '{schema}'.", error),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            new StoreCorruptException($"The database server says that the data of '{schema}' is damaged: {error.MessageText}", error),
        _ => error,
    };

    public static async Task<T> GuardedAsync<T>(string schema, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (PostgresException error) when (Explain(error, schema) is var explained && explained != error)
        {
            throw explained;
        }
    }
}
