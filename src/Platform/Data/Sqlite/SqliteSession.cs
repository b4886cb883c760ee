using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

/// <summary>One connection with the statements it has prepared. For one user at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection, string file) : IDisposable
{
    const int MostPrepared = 64;

    readonly Dictionary<string, SqliteCommand> prepared = [];

    /// <summary>After an error the connection's state is not worth guessing at.</summary>
    public bool IsBroken { get; private set; }

    public void Open(string settings) => Guarded(settings, sql =>
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    });

    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepare(sql, values);
        return Guarded(command, ready => ready.ExecuteNonQuery());
    }

    public List<T> List<T>(string sql, ReadOnlySpan<object?> values, Func<DbDataReader, T> read, CancellationToken stop)
    {
        var command = Prepare(sql, values);
        return Guarded(command, ready =>
        {
            var rows = new List<T>();
            using var reader = ready.ExecuteReader();
            while (reader.Read())
            {
                stop.ThrowIfCancellationRequested();
                rows.Add(read(reader));
            }
            return rows;
        });
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command)) command = Add(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    SqliteCommand Add(string sql, int parameters)
    {
        if (prepared.Count >= MostPrepared) Forget();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return prepared[sql] = command;
    }

    void Forget()
    {
        foreach (var command in prepared.Values) command.Dispose();
        prepared.Clear();
    }

    TResult Guarded<TArgument, TResult>(TArgument argument, Func<TArgument, TResult> work)
    {
        try
        {
            return work(argument);
        }
        catch (SqliteException error)
        {
            IsBroken = true;
            throw SqliteErrors.Explain(error, file) is var explained && explained != error ? explained : Rethrown(error);
        }
    }

    static Exception Rethrown(SqliteException error)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
        return error;
    }
}
