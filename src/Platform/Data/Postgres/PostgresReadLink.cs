using System.Data.Common;
using Npgsql;
using OrchardVrijwilligers.Platform.Data.Sql;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

internal sealed class PostgresReadLink(NpgsqlConnection connection, NpgsqlTransaction? transaction, string schema) : Link
{
    public override async ValueTask<List<T>> ListAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop) =>
        await connection.ListAsync(schema, sql, values, read, stop);

    public override async ValueTask DisposeAsync()
    {
        try
        {
            if (transaction is not null) await transaction.DisposeAsync();
        }
        finally
        {
            await connection.DisposeAsync();
        }
    }
}
