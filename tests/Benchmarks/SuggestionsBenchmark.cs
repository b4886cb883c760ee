namespace OrchardVrijwilligers.Benchmarks;

/// <summary>Suggestions while typing, over the content of Hilversum: every beginning of a few searches, as a visitor's keystrokes ask them.</summary>
internal static class SuggestionsBenchmark
{
    private static readonly string[] Typed = ["tu", "tui", "tuin", "ta", "taal", "taalma", "vrijwilligersw", "koken met kin"];

    public static async Task RunAsync()
    {
        await using var installation = await Installation.StartAsync();
        await installation.Setup.AddAsync("hilversum", "hilversum");
        await PagesBenchmark.TableAsync(installation.Address, [.. Typed.Select(text => "/api/v1/suggesties?q=" + Uri.EscapeDataString(text))]);
    }
}
