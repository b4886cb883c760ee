namespace OrchardVrijwilligers.Search.Tests.Storage;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("search-tests-").FullName;

    public IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Path, pattern);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
