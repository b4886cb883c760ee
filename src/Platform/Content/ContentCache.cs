using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content.Postcodes;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Keeps the present <see cref="ContentLookup"/>; made anew at the first use after a commit that may matter.</summary>
public sealed class ContentCache : IPageSource, IDisposable
{
    private readonly IDocumentStore store;
    private readonly SemaphoreSlim making = new(1, 1);
    private ContentLookup? current;
    private long madeAt = -1;
    private long latest;

    public ContentCache(IDocumentStore store, Blueprint blueprint)
    {
        this.store = store;
        Catalog = blueprint.Texts;
        store.Changes.Committed += OnCommitted;
    }

    /// <summary>What the tenant's modules and theme say in other languages.</summary>
    internal TextCatalog Catalog { get; }

    public long Version => Interlocked.Read(ref latest);

    private void OnCommitted(long sequence) => Interlocked.Exchange(ref latest, sequence);

    public ValueTask<ContentLookup> GetAsync(CancellationToken stop = default)
    {
        var present = current;
        return present is not null && Volatile.Read(ref madeAt) >= Interlocked.Read(ref latest) ? new(present) : MakeAsync(stop);
    }

    private async ValueTask<ContentLookup> MakeAsync(CancellationToken stop)
    {
        await making.WaitAsync(stop);
        try
        {
            var wanted = Interlocked.Read(ref latest);
            if (current is { } present && madeAt >= wanted) return present;
            var made = await ReadAsync(stop);
            current = made;
            Volatile.Write(ref madeAt, wanted);
            return made;
        }
        finally
        {
            making.Release();
        }
    }

    private async Task<ContentLookup> ReadAsync(CancellationToken stop)
    {
        await using var session = store.OpenSession();
        return await ReadAsync(session, store.OpenSession, Catalog, stop);
    }

    /// <summary>The picture as one reader sees it, uncommitted changes of its session too.</summary>
    public static async Task<ContentLookup> ReadAsync(IDocumentReader reader, Func<IDocumentReader> open, TextCatalog catalog, CancellationToken stop)
    {
        var record = await reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop);
        var settings = await reader.GetAsync<SiteSettings>(SiteSettings.TheId, stop) ?? new();
        var postcodes = await reader.GetAsync<PostcodeTable>(PostcodeTable.TheId, stop);
        var taxonomies = await reader.PublishedOfTypeAsync("Taxonomy", stop);
        return new(record is null ? ContentDefinitions.Empty : new(record), settings, [.. taxonomies.SelectMany(TermReader.Read)], open, postcodes, await TenantTexts.ReadAsync(settings, catalog, reader, stop));
    }

    public void Dispose()
    {
        store.Changes.Committed -= OnCommitted;
        making.Dispose();
    }
}

/// <summary>Reads the terms out of a taxonomy item: nested content items, children in a root-level array <c>Terms</c>.</summary>
internal static class TermReader
{
    public static IEnumerable<TermInfo> Read(ContentItem taxonomy) =>
        taxonomy.Part("TaxonomyPart").Objects("Terms").SelectMany(term => Read(term, taxonomy.ContentItemId, null));

    private static IEnumerable<TermInfo> Read(JsonObject term, string taxonomy, TermInfo? parent)
    {
        var label = term.Text("DisplayText");
        var slug = (term["AliasPart"] as JsonObject).Text("Alias") is { Length: > 0 } alias ? alias : Text.Slug.From(label);
        var look = term["Term"] as JsonObject;
        var info = new TermInfo(term.Text("ContentItemId"), taxonomy, slug, label, parent is null ? slug : $"{parent.Path}/{slug}", parent is null ? 0 : parent.Depth + 1,
            parent?.Id, Field(look, "Icon"), Field(look, "Scene"), int.TryParse(Field(look, "Tint"), out var tint) ? tint : 0, Field(look, "Language"));
        return term.Objects("Terms").SelectMany(child => Read(child, taxonomy, info)).Prepend(info);
    }

    private static string Field(JsonObject? look, string name) => (look?[name] as JsonObject).Text("Text");
}
