using System.Data.Common;
using Npgsql;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

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
