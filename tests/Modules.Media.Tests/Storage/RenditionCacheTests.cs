using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Renditions;
using OrchardVrijwilligers.Modules.Media.Tests.Images;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Media.Tests.Storage;

public sealed class RenditionCacheTests : IAsyncLifetime
{
    private readonly Library library = new();
    private readonly CountingRenderer renderer = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    private RenditionCache Cache(long maxBytes = long.MaxValue) => new(new TenantPlace("proef", library.Folder), library.Media, renderer) { MaxBytes = maxBytes };

    private async Task<long?> LengthAsync(RenditionCache cache, MediaFile file, int width)
    {
        await using var stream = await cache.OpenAsync(file, width, Stop);
        return stream?.Length;
    }

    [Fact]
    public async Task Makes_each_rendition_once_for_all_who_ask()
    {
        var (file, cache) = (await library.StoreAsync("a.png", Pictures.Png(900, 10, 1, 2, 3)), Cache());
        var lengths = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => LengthAsync(cache, file, 400)));

        Assert.All(lengths, length => Assert.Equal(400, length));
        Assert.Equal(400, await LengthAsync(Cache(), file, 400));
        Assert.Equal(1, renderer.Made);
    }

    [Fact]
    public async Task Lets_the_oldest_go_when_there_is_no_room()
    {
        var (file, cache) = (await library.StoreAsync("a.png", Pictures.Png(900, 10, 1, 2, 3)), Cache(maxBytes: 1300));
        foreach (var width in RenditionCache.Widths) await LengthAsync(cache, file, width);

        Assert.Equal(["1200"], Directory.GetFiles(Path.Combine(library.Folder, "renditions")).Select(name => Path.GetFileNameWithoutExtension(name).Split('-')[1]));
    }

    [Fact]
    public async Task Does_not_try_again_what_cannot_be_rendered()
    {
        var (file, cache) = (await library.StoreAsync("a.png", Pictures.Png(900, 10, 1, 2, 3)), Cache());
        renderer.Refuses = true;

        Assert.Null(await LengthAsync(cache, file, 400));
        Assert.Null(await LengthAsync(cache, file, 800));
        Assert.Equal(1, renderer.Made);
    }

    [Fact]
    public async Task Makes_none_of_an_animation() => Assert.Null(await LengthAsync(Cache(), await library.StoreAsync("a.gif", Pictures.Gif()), 400));

    /// <summary>Gives as many bytes as the width.</summary>
    private sealed class CountingRenderer : IImageRenderer
    {
        private int made;

        public int Made => made;

        public bool Refuses { get; set; }

        public bool Available => true;

        public string? Version => "0";

        public string? Unavailability => null;

        public Task<Rendition> RenderAsync(byte[] source, RenditionSpec spec, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Rendition> RenderAsync(Stream source, RenditionSpec spec, CancellationToken stop = default)
        {
            Interlocked.Increment(ref made);
            return Refuses ? throw new ImageRefusedException(ImageRefusal.Damaged, "no") : Task.FromResult(new Rendition(new byte[spec.Width], spec.Format, spec.Width, 1));
        }
    }
}
