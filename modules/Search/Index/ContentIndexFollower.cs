using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>Feeds the index from the change feed. Cards hold names of other things, so a change of those rebuilds what may hold them.</summary>
public sealed class ContentIndexFollower(IDocumentStore store, ContentCache cache, ContentIndex index, ContentDocuments documents) : IChangeFollower
{
    public async ValueTask<long> StartAsync(CancellationToken stop)
    {
        var lookup = await cache.GetAsync(stop);
        var opened = index.Open(lookup);
        return opened.Cursor > 0 ? opened.Cursor : await RebuildAsync(stop);
    }

    public async Task FollowAsync(IReadOnlyList<Change> changes, long through, CancellationToken stop)
    {
        var lookup = await cache.GetAsync(stop);
        var opened = index.Open(lookup);
        if (opened.Cursor == 0 || changes.Any(change => change.Kind is "content-definitions" or "site-settings" or TranslationsRecord.Kind))
        {
            await RebuildAsync(stop);
            return;
        }
        await using var session = store.OpenSession();
        var context = new ContentReadingContext(session, lookup, lookup.TimeZone);
        var (upserts, deletes) = (new List<SearchDocument>(), new List<string>());
        foreach (var version in changes.Where(change => change.Kind == "content").Select(change => change.Id).Distinct())
        {
            if (await session.GetAsync<ContentItem>(version, stop) is not { } changed) continue;
            if (changed.ContentType == "Taxonomy")
            {
                await RebuildAsync(stop);
                return;
            }
            await AddAsync(changed, context, upserts, deletes, stop);
            await AddVersionsAsync(changed, context, upserts, stop);
        }
        opened.Apply(upserts, deletes, through);
    }

    private async Task AddAsync(ContentItem changed, ContentReadingContext context, List<SearchDocument> upserts, List<string> deletes, CancellationToken stop)
    {
        var published = changed.Published ? changed : await context.Reader.PublishedAsync(changed.ContentItemId, stop);
        if (published is not null && await documents.MakeAsync(published, context) is { } document) upserts.Add(document);
        else deletes.Add(changed.ContentItemId);
    }

    // Which readers get an item depends on what else there is that says the same.
    private async Task AddVersionsAsync(ContentItem changed, ContentReadingContext context, List<SearchDocument> upserts, CancellationToken stop)
    {
        if (changed.Part("LocalizationPart") is null) return;
        foreach (var (_, id) in await context.Reader.VersionsAsync(changed, context.Lookup.Languages, stop))
            if (id != changed.ContentItemId && await context.Reader.PublishedAsync(id, stop) is { } other && await documents.MakeAsync(other, context) is { } document) upserts.Add(document);
    }

    public async Task<long> RebuildAsync(CancellationToken stop)
    {
        var through = await store.Changes.LatestAsync(stop);
        var lookup = await cache.GetAsync(stop);
        var opened = index.Open(lookup);
        await using var session = store.OpenSession();
        var context = new ContentReadingContext(session, lookup, lookup.TimeZone);
        using var filling = opened.StartFilling();
        foreach (var type in PublicLists.Of(lookup.Definitions).SelectMany(list => list.Types))
            foreach (var item in await session.PublishedOfTypeAsync(type.Name, stop))
                if (await documents.MakeAsync(item, context) is { } document) filling.Add(document);
        filling.Complete(through);
        return through;
    }
}
