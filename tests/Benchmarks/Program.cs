using OrchardVrijwilligers.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks [-- setup import start pages list liquid suggestions store search api tenants]
var wanted = args.Where(word => !word.Contains('=')).ToHashSet();
var all = new (string Name, Func<Task> Run)[]
{
    ("setup", SetupBenchmark.RunAsync),
    ("import", ImportBenchmark.RunAsync),
    ("start", StartBenchmark.RunAsync),
    ("pages", PagesBenchmark.RunAsync),
    ("list", ListBenchmark.RunAsync),
    ("liquid", LiquidBenchmark.RunAsync),
    ("suggestions", SuggestionsBenchmark.RunAsync),
    ("store", StoreBenchmark.RunAsync),
    ("search", SearchBenchmark.RunAsync),
    ("api", ApiBenchmark.RunAsync),
    ("tenants", () => TenantsBenchmark.RunAsync(Number("tenants", 1000))),
};
foreach (var (name, run) in all.Where(benchmark => wanted.Count == 0 || wanted.Contains(benchmark.Name)))
{
    Console.WriteLine($"## {name}");
    await run();
    Console.WriteLine();
}

int Number(string name, int standard) =>
    args.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal)) is { } given ? int.Parse(given[(name.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture) : standard;
