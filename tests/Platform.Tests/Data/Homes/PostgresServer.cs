using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace OrchardVrijwilligers.Platform.Tests.Data.Homes;

/// <summary>
/// A PostgreSQL server of these tests alone: own folder, own port on the loopback address. It ends with the tests, also when they are
/// killed, since it watches the input of the shell that started it.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    const string Binaries = "/usr/lib/postgresql/15/bin";

    static readonly string Script = $$"""
        set -e
        trap '{{Binaries}}/pg_ctl -D data -m immediate stop >>log 2>&1; cd /; rm -rf "$1"' EXIT
        trap exit HUP INT TERM
        cd "$1"
        {{Binaries}}/initdb -D data -E UTF8 --locale=C.UTF-8 -A trust -U portal >log 2>&1
        {{Binaries}}/pg_ctl -D data -l log -w start >>log 2>&1 \
          -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=150" || { cat log; exit 1; }
        echo ready
        cat >/dev/null
        """;

    readonly Lazy<Task<NpgsqlDataSource>> source;
    Process? shell;

    public PostgresServer() => source = new Lazy<Task<NpgsqlDataSource>>(StartAsync);

    /// <summary>Skips the test where PostgreSQL 15 is not installed.</summary>
    public Task<NpgsqlDataSource> SourceAsync()
    {
        Assert.SkipUnless(File.Exists($"{Binaries}/initdb"), $"PostgreSQL 15 is not installed: there is no {Binaries}/initdb.");
        return source.Value;
    }

    /// <summary>Connections of another node.</summary>
    public async Task<NpgsqlDataSource> AnotherSourceAsync() => NpgsqlDataSource.Create((await SourceAsync()).ConnectionString);

    public async ValueTask DisposeAsync()
    {
        if (!source.IsValueCreated) return;
        await (await source.Value).DisposeAsync();
        shell!.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    async Task<NpgsqlDataSource> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("postgres").FullName;
        var port = FreePort();
        var asRoot = Environment.UserName == "root";
        if (asRoot) await Process.Start("chown", ["postgres", folder]).WaitForExitAsync();
        string[] command = ["/bin/sh", "-c", Script, "sh", folder, $"{port}"];
        shell = Process.Start(new ProcessStartInfo(asRoot ? "setpriv" : command[0], asRoot ? ["--reuid=postgres", "--regid=postgres", "--clear-groups", .. command] : command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var said = await shell.StandardOutput.ReadLineAsync();
        if (said != "ready") Assert.Fail($"PostgreSQL did not start: {said} {await shell.StandardOutput.ReadToEndAsync()}");
        return NpgsqlDataSource.Create($"Host=127.0.0.1;Port={port};Username=portal;Database=postgres;Maximum Pool Size=60");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
