using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Facts that hold for the store on every database; each test has a store of its own.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected abstract StoreHome Home { get; }

    protected DocumentStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Store = await Home.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await Home.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static Note NewNote(string id, string title = "", params IEnumerable<string> tags) => new() { Id = id, Title = title, Tags = [.. tags] };

    protected Task<long> SaveAsync(params IEnumerable<Note> notes) => SaveAsync(Store, notes);

    /// <summary>In a session of its own; notes that exist are replaced.</summary>
    protected static async Task<long> SaveAsync(DocumentStore store, params IEnumerable<Note> notes)
    {
        await using var session = store.OpenSession();
        foreach (var note in notes)
        {
            await session.GetAsync<Note>(note.Id);
            session.Save(note);
        }
        return await session.CommitAsync();
    }

    protected static async Task DeleteAsync(DocumentStore store, string id)
    {
        await using var session = store.OpenSession();
        session.Delete((await session.GetAsync<Note>(id))!);
        await session.CommitAsync();
    }

    protected async Task<Note?> LoadAsync(string id)
    {
        await using var session = Store.OpenSession();
        return await session.GetAsync<Note>(id);
    }

    protected static async Task AssertSoundAsync(DocumentStore store)
    {
        var check = await store.CheckAsync();
        Assert.Empty(check.Problems);
    }
}
