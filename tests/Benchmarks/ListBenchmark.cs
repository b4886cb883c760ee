using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>
/// The list of 2,000 vacancies with all its facets: made anew each time, from the output cache, and beside a bare page of the same size
/// from ASP.NET Core's output cache in the same run. A bare page of 42 kB tells how fast the machine is against the one on which the
/// aims were set: there it did 36,000 to 39,000 a second. The load is <c>wrk</c> with one thread and 16 connections on the same cores.
/// </summary>
internal static class ListBenchmark
{
    private const string Path = "/vacatures";
    private const int KnownSize = 42_000, Turns = 3;
    private static readonly string[] Selections = [Path, Path + "?wijk=zuid", Path + "?moment=zaterdag&sorteer=titel", Path + "?q=taalmaatje"];

    public static async Task RunAsync()
    {
        if (!Wrk.IsHere)
        {
            Console.WriteLine("wrk is not here: apt-get install wrk");
            return;
        }
        Console.WriteLine("| page | bytes | requests/s | per CPU second of the host | p50 ms | p99 ms | kB allocated each | paused |");
        await using (var anew = await Installation.StartAsync(keepsPages: false))
        {
            await ManyVacancies.ImportAsync(anew, "hilversum");
            foreach (var path in Selections) await Wrk.WarmAsync(anew.Address + path);
            foreach (var path in Selections) await Wrk.RowAsync($"{path}, made anew", anew.Address + path);
        }
        await using var kept = await Installation.StartAsync();
        await ManyVacancies.ImportAsync(kept, "hilversum");
        var page = await new HttpClient().GetByteArrayAsync(kept.Address + Path);
        await using var bare = await BareAsync(page);
        await using var known = await BareAsync(page[..KnownSize]);
        await Wrk.RowAsync("bare page of 42 kB, kept", known.Urls.First());
        // A shared machine is faster at one moment than at another, so the two take turns.
        var turns = new List<((double PerSecond, double PerCpuSecond) Ours, (double PerSecond, double PerCpuSecond) Theirs)>();
        for (var turn = 0; turn < Turns; turn++) turns.Add((await Wrk.RowAsync($"{Path}, kept", kept.Address + Path), await Wrk.RowAsync("bare page, kept", bare.Urls.First())));
        Measure.Row("of a bare page", $"{100 * turns.Sum(turn => turn.Ours.PerSecond) / turns.Sum(turn => turn.Theirs.PerSecond):0}%",
            $"per CPU second {100 * turns.Sum(turn => turn.Ours.PerCpuSecond) / turns.Sum(turn => turn.Theirs.PerCpuSecond):0}%");
    }

    private static async Task<WebApplication> BareAsync(byte[] page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOutputCache();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseOutputCache();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8")).CacheOutput();
        await app.StartAsync();
        return app;
    }
}
