using System.Diagnostics;
using System.Globalization;
using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>
/// Lucene 8.7 in a process of its own (<c>tests/Benchmarks/lucene</c>), with the same documents and questions, already
/// analyzed by our side, in a folder that both read.
/// </summary>
internal sealed class Lucene : IDisposable
{
    private const string Needed = "Java and Lucene are needed: sudo apt-get install --no-install-recommends liblucene8-java openjdk-17-jdk-headless";

    private static readonly string[] Libraries = ["core", "facet", "analyzers-common"];

    private readonly string folder;
    private readonly Process process;

    private Lucene(string folder, Process process) => (this.folder, this.process) = (folder, process);

    public double BuildSeconds { get; private set; }

    /// <exception cref="InvalidOperationException">Java or Lucene is not on this machine.</exception>
    public static Lucene Start(InventedDocuments documents)
    {
        var folder = Directory.CreateTempSubdirectory("ov-bench-lucene-").FullName;
        File.WriteAllLines(Path.Combine(folder, "documents"), documents.Documents.Select(document => Line(document.Words, document.Values)));
        var path = string.Join(':', Libraries.Select(Library));
        var sources = Directory.GetFiles(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../lucene")), "*.java");
        using (var compiler = Run("javac", ["-d", folder, "-cp", path, .. sources])) compiler.WaitForExit();
        var lucene = new Lucene(folder, Run("java", ["-Xmx2g", "-cp", $"{folder}:{path}", "Main", folder]));
        lucene.BuildSeconds = double.Parse(lucene.Hear("built").Split(' ')[1], CultureInfo.InvariantCulture);
        return lucene;
    }

    public Answer[] Answer(QuestionKind kind, Question[] questions)
    {
        File.WriteAllLines(Path.Combine(folder, kind.File), questions.Select(question => Line(question.Words, question.Chosen)));
        process.StandardInput.WriteLine($"answer {kind.File}");
        Hear("answered");
        return [.. File.ReadLines(Path.Combine(folder, kind.File + ".lucene")).Select(Engine.Answer.Parse)];
    }

    public Speed Measure(QuestionKind kind, double seconds)
    {
        process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measure {kind.File} {seconds}"));
        return Speed.Parse(Hear("measured"));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Hear(string expected)
    {
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine() is { } line && line.StartsWith(expected, StringComparison.Ordinal) ? line
            : throw new InvalidOperationException("The Java side stopped; what is wrong stands above.");
    }

    private static string Line(string[] words, (string Facet, string Value)[] values) =>
        $"{string.Join(' ', words.Select(word => Analyzer.Term(word)))}\t{string.Join(' ', values.Select(value => $"{value.Facet}={value.Value}"))}";

    private static string Library(string name) =>
        Directory.Exists("/usr/share/java") && Directory.GetFiles("/usr/share/java", $"lucene-{name}-8*.jar") is [var jar, ..] ? jar
            : throw new InvalidOperationException(Needed);

    private static Process Run(string program, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            throw new InvalidOperationException(Needed, problem);
        }
    }
}
