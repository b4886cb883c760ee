using System.Diagnostics;
using System.Globalization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>How fast one side answers: queries a second of processor time of the whole process, and microseconds of a query's own thread.</summary>
internal sealed record Speed(double PerCpuSecond, double Median, double P95)
{
    /// <summary>Keeps what is read from being optimized away.</summary>
    [ThreadStatic]
    private static int letters;

    /// <summary>
    /// The questions over and over in one thread, for so many seconds of its time; then all of them once more, each by itself:
    /// reading the clock around every query would cost as much as some queries do.
    /// </summary>
    public static Speed Measure(Snapshot snapshot, Question[] questions, double seconds)
    {
        var rate = Together(snapshot, questions, 1, seconds);
        var answer = new SearchAnswer();
        var times = Array.ConvertAll(questions, question => Time(snapshot, question, answer));
        return new(rate, Benchmarks.Measure.Median(times), Benchmarks.Measure.At(times, 0.95));
    }

    /// <summary>The middle one of several turns, figure by figure.</summary>
    public static Speed Of(IEnumerable<Speed> turns)
    {
        var all = turns.ToList();
        return new(Benchmarks.Measure.Median(all.Select(turn => turn.PerCpuSecond)), Benchmarks.Measure.Median(all.Select(turn => turn.Median)), Benchmarks.Measure.Median(all.Select(turn => turn.P95)));
    }

    /// <summary>As the other side says it: "measured", queries, processor seconds, median, 95th percentile.</summary>
    public static Speed Parse(string line)
    {
        var figures = line.Split(' ').Skip(1).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new(figures[0] / figures[1], figures[2], figures[3]);
    }

    /// <summary>Queries a second of processor time with so many threads at once.</summary>
    public static double Together(Snapshot snapshot, Question[] questions, int threads, double seconds)
    {
        using var process = Process.GetCurrentProcess();
        var (start, count) = (process.TotalProcessorTime, 0L);
        var working = Enumerable.Range(0, threads).Select(thread => new Thread(() => Interlocked.Add(ref count, Ask(snapshot, questions, seconds)))).ToList();
        working.ForEach(thread => thread.Start());
        working.ForEach(thread => thread.Join());
        process.Refresh();
        return count / (process.TotalProcessorTime - start).TotalSeconds;
    }

    /// <summary>Queries a second of the thread's time when none of the texts was asked before: each has to be read first.</summary>
    public static double Unread(SearchIndex index, Question[] questions, double seconds)
    {
        var (spent, count, answer) = (0.0, 0, new SearchAnswer());
        while (spent < seconds * 1e6)
        {
            // What is known of texts belongs to a snapshot, and this makes a new one.
            index.Use(index.Options);
            var (snapshot, start) = (index.Current, ThreadClock.Microseconds);
            foreach (var question in questions) Ask(snapshot, question, answer);
            spent += ThreadClock.Microseconds - start;
            count += questions.Length;
        }
        return count / spent * 1e6;
    }

    /// <summary>Bytes that a query leaves behind for the garbage collector.</summary>
    public static double Allocated(Snapshot snapshot, Question[] questions)
    {
        var answer = new SearchAnswer();
        foreach (var question in questions) snapshot.Search(question.Query, answer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var question in questions) snapshot.Search(question.Query, answer);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / questions.Length;
    }

    /// <summary>How many were answered.</summary>
    private static int Ask(Snapshot snapshot, Question[] questions, double seconds)
    {
        const int between = 64;
        var (count, answer) = (0, new SearchAnswer());
        for (var until = ThreadClock.Microseconds + (seconds * 1e6); count % between != 0 || ThreadClock.Microseconds < until; count++)
            Ask(snapshot, questions[count % questions.Length], answer);
        return count;
    }

    private static double Time(Snapshot snapshot, Question question, SearchAnswer answer)
    {
        var before = ThreadClock.Microseconds;
        Ask(snapshot, question, answer);
        return ThreadClock.Microseconds - before;
    }

    /// <summary>Reads the ids of the hits as well, as the other side does.</summary>
    private static void Ask(Snapshot snapshot, Question question, SearchAnswer answer)
    {
        snapshot.Search(question.Query, answer);
        foreach (var hit in answer.Hits) letters += hit.Id.Length;
    }
}
