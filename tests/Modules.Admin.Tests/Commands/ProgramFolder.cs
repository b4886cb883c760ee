using System.Diagnostics;
using System.Text;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Commands;

/// <param name="Code">Exit code.</param>
public sealed record Ended(int Code, string Output, string Error)
{
    public string OneLine => Error.Trim();
}

/// <summary>Runs the program as a process of its own, with a folder of its own.</summary>
public sealed class ProgramFolder : IDisposable
{
    // Where the program was built, not beside the tests: it takes every assembly beside it for a module.
    private static readonly string Program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Web/bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "OrchardVrijwilligers.Web.dll"));

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "ov-tests", Guid.NewGuid().ToString("n"));

    public string File(string name) => Path.Combine(Folder, name);

    public async Task<Ended> RunAsync(string arguments, string input = "")
    {
        using var process = Start(arguments);
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    public async Task<Ended> DoneAsync(string arguments, string input = "")
    {
        var ended = await RunAsync(arguments, input);
        Assert.True(ended.Code == 0, $"{arguments} ended with {ended.Code}: {ended.Error}");
        return ended;
    }

    /// <summary>The server on a free port; <paramref name="settings"/> are environment variables.</summary>
    public Process Start(string arguments, params (string Name, string Value)[] settings)
    {
        Directory.CreateDirectory(Folder);
        var start = new ProcessStartInfo("dotnet", $"\"{Program}\" {arguments} --data \"{Folder}\"")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>What the process prints until a line that holds <paramref name="wanted"/>, that one too.</summary>
    public static async Task<string> ReadUntilAsync(Process process, string wanted)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains(wanted, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException($"It ended without '{wanted}': {await process.StandardError.ReadToEndAsync()}");
    }

    public static async Task EndAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
