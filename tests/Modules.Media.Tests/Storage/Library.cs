using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Media.Actions;
using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Modules.Media.Indexes;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Media.Tests.Storage;

/// <summary>A library in a folder of its own, with the documents and storage that a tenant has.</summary>
public sealed class Library : IAsyncLifetime, IDueTimes
{
    private static readonly DocumentModel Model = new(
        [new DocumentKind<MediaFile>("media-file", file => file.Path), new DocumentKind<AuditEntry>("audit", entry => entry.Id)],
        [new DocumentIndex<MediaFile, MediaFileIndex>("media-file", MediaFileIndex.Map)], Blueprint.Json);

    private ServiceProvider services = null!;

    public string Folder { get; } = Directory.CreateTempSubdirectory("media").FullName;

    public IDocumentStore Documents { get; private set; } = null!;

    public IMediaStore Media => services.GetRequiredService<IMediaStore>();

    public MediaUpkeep Upkeep => new(Media, services.GetRequiredService<MediaSettling>(), Documents);

    /// <summary>Contents in place, and those still staged.</summary>
    public (int Kept, int Staged) Files => (
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Count(file => Path.GetFileName(file).Length == 64),
        Directory.Exists(Path.Combine(Folder, "media", "new")) ? Directory.GetFiles(Path.Combine(Folder, "media", "new")).Length : 0);

    public async ValueTask InitializeAsync()
    {
        Documents = await SqliteDocumentStore.OpenAsync(Path.Combine(Folder, "portal.db"), Model, TimeProvider.System);
        services = new ServiceCollection().AddLogging().AddSingleton(Documents).AddSingleton(new TenantPlace("proef", Folder))
            .AddSingleton<IMediaStore, FolderMediaStore>().AddSingleton<MediaSettling>().AddTransient<StoreMedia>().AddTransient<DeleteMedia>().BuildServiceProvider();
    }

    public ActionScope Open(Actor? actor = null) => new(services, Documents.OpenSession(), actor ?? Actor.Setup, TimeProvider.System, this);

    public Task<Outcome<MediaFile>> StoreAsync(ActionScope scope, string path, byte[] content) => scope.RunAsync<StoreMedia, StoreMediaInput, MediaFile>(new(path, content));

    public async Task<MediaFile> StoreAsync(string path, byte[] content)
    {
        await using var scope = Open();
        var file = (await StoreAsync(scope, path, content)).Demand();
        await scope.CommitAsync();
        return file;
    }

    public async Task<byte[]?> ReadAsync(string path)
    {
        await using var session = Documents.OpenSession();
        if (await session.GetAsync<MediaFile>(path) is not { } file || Media.Open(file.Hash) is not { } stream) return null;
        await using (stream)
        {
            var content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content);
            return content;
        }
    }

    public Task ExpectAsync(DateTimeOffset due, CancellationToken stop) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Documents.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
