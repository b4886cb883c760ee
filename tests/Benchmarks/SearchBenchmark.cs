using OrchardVrijwilligers.Benchmarks.Engine;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>
/// The search library beside Lucene: the same documents, analysis and questions, the best ten, exact totals and the counts
/// of ten facets. What both find is compared first; where it differs there is nothing to measure.
/// </summary>
internal static class SearchBenchmark
{
    private const double Warm = 4, Turn = 1;

    /// <summary>The sides take turns: a machine that is shared is faster at one moment than at another, and both sides should have both.</summary>
    private const int Turns = 3;

    private static readonly int[] Sizes = [2_000, 20_000, 100_000];
    private static readonly string Picture = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../docs/pictures/search.svg"));

    public static Task RunAsync()
    {
        Console.WriteLine($"Load of the machine at the start: {File.ReadAllText("/proc/loadavg")[..14]}");
        var plot = new Plot(Sizes);
        foreach (var size in Sizes) Run(size, plot);
        plot.Write(Picture);
        return Task.CompletedTask;
    }

    private static void Run(int size, Plot plot)
    {
        Console.WriteLine($"\n### {size:N0} documents\n");
        var documents = new InventedDocuments(size);
        using var ours = new IndexInFolder(documents);
        using var lucene = Engine.Lucene.Start(documents);
        ours.Report(lucene.BuildSeconds);
        Console.WriteLine("\n| asked | hits | per CPU second | Lucene | times | p50 / p95 µs | Lucene | bytes | two threads | unread texts |\n|---|---|---|---|---|---|---|---|---|---|");
        foreach (var kind in QuestionKind.All) plot.Add(kind.Name, Compare(kind, kind.Ask(documents), ours.Index, lucene));
        ours.ReportChanges();
    }

    private static (double Ours, double Theirs) Compare(QuestionKind kind, Question[] questions, SearchIndex index, Engine.Lucene lucene)
    {
        var snapshot = index.Current;
        var (answers, theirs) = (Array.ConvertAll(questions, question => Answer.Of(snapshot.Search(question.Query))), lucene.Answer(kind, questions));
        for (var i = 0; i < questions.Length; i++)
            if (!answers[i].IsSame(theirs[i], questions[i].Words.Length)) throw new InvalidOperationException($"Different answers to \"{questions[i].Query.Text}\": {answers[i].Total} and {theirs[i].Total} hits.");
        Speed.Measure(snapshot, questions, Warm);
        lucene.Measure(kind, Warm);
        var turns = Enumerable.Range(0, Turns).Select(_ => (Our: Speed.Measure(snapshot, questions, Turn), Their: lucene.Measure(kind, Turn))).ToList();
        var (our, their) = (Speed.Of(turns.Select(turn => turn.Our)), Speed.Of(turns.Select(turn => turn.Their)));
        Measure.Row(kind.Name, $"{answers.Average(answer => answer.Total):0}", $"{our.PerCpuSecond:0}", $"{their.PerCpuSecond:0}", $"{our.PerCpuSecond / their.PerCpuSecond:0.0}",
            $"{our.Median:0} / {our.P95:0}", $"{their.Median:0} / {their.P95:0}", $"{Speed.Allocated(snapshot, questions):0}", $"{Speed.Together(snapshot, questions, 2, 2 * Turn) / our.PerCpuSecond:0.00}", $"{Speed.Unread(index, questions, Turn):0}");
        return (our.PerCpuSecond, their.PerCpuSecond);
    }
}
