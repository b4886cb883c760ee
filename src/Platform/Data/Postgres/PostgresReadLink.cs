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

internal static class PostgresCommands
{
    public static Task<List<T>> ListAsync<T>(
        this NpgsqlConnection connection, string schema, string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop) =>
        PostgresErrors.GuardedAsync(schema, async () =>
        {
            await using var command = new NpgsqlCommand(sql, connection);
            command.Parameters.AddAll(values);
            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop)) rows.Add(read(reader));
            return rows;
        });

    public static void AddAll(this NpgsqlParameterCollection parameters, object?[] values)
    {
        foreach (var value in values) parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
    }
}
