using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data.Homes;

/// <summary>A place for one store, which can be opened more than once.</summary>
public abstract class StoreHome : IAsyncDisposable
{
    readonly List<DocumentStore> opened = [];
    readonly Lazy<string> folder = new(() => Directory.CreateTempSubdirectory("store").FullName);

    public async Task<DocumentStore> OpenAsync(DocumentModel? model = null, StoreOptions? options = null, TimeProvider? clock = null)
    {
        var store = await OpenAsync(model ?? Models.Full, clock ?? TimeProvider.System, options ?? new StoreOptions());
        opened.Add(store);
        return store;
    }

    public string FileNamed(string name) => Path.Combine(folder.Value, name);

    public async ValueTask DisposeAsync()
    {
        foreach (var store in opened) await store.DisposeAsync();
        if (opened.Count > 0) await RemoveAsync();
        if (folder.IsValueCreated) Directory.Delete(folder.Value, recursive: true);
    }

    protected abstract Task<DocumentStore> OpenAsync(DocumentModel model, TimeProvider clock, StoreOptions options);

    protected virtual Task RemoveAsync() => Task.CompletedTask;
}
