using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>
/// The tenant's search index, named by its definition's signature and by how documents are made: where either is another, so is the index,
/// and it is built anew.
/// </summary>
public sealed class ContentIndex(TenantPlace place, TenantResources resources, ILogger<ContentIndex> logger) : IPageSource, IDisposable
{
    private ResourceLease<SearchIndex>? lease;
    private SiteSettings? used;

    /// <summary>Null until the follower has opened it.</summary>
    public SearchIndex? Current => lease?.Value;

    /// <summary>False while the index is made for the first time: what it answers then says nothing.</summary>
    public bool IsReady => Current is { Cursor: > 0 };

    public long Version => Current?.Cursor ?? -1;

    /// <summary>An empty answer while the index is being built for the first time.</summary>
    public SearchResult Search(SearchQuery query)
    {
        using var span = Telemetry.Source.StartActivity("search")?.SetTag(Telemetry.Tenant, place.Name);
        var found = Current is { } index ? index.Current.Search(query) : new(0, [], new Dictionary<string, IReadOnlyList<FacetCount>>());
        span?.SetTag("total", found.Total);
        return found;
    }

    public SearchIndex Open(ContentLookup lookup)
    {
        var definition = IndexShape.Of(lookup.Definitions);
        if (lease is not { } present || !present.Value.Definition.Equals(definition))
        {
            var next = resources.Rent(Key(NameOf(definition)), () => OpenFolder(definition));
            Interlocked.Exchange(ref lease, next)?.Dispose();
            used = null;
        }
        if (!ReferenceEquals(used, lookup.Settings)) lease!.Value.Use(new() { Synonyms = [.. lookup.Settings.Section<SearchSettings>().Pairs()], WordList = DutchWords.List });
        used = lookup.Settings;
        return lease!.Value;
    }

    private static string NameOf(IndexDefinition definition) => $"{definition.Signature}-{ContentDocuments.Version}";

    private static string Key(string name) => $"search:{name}";

    private SearchIndex OpenFolder(IndexDefinition definition)
    {
        var root = Directory.CreateDirectory(Path.Combine(place.Folder, "search")).FullName;
        // Earlier indexes are of no use any more, unless a shell that is on its way out still searches one.
        foreach (var old in Directory.EnumerateDirectories(root).Where(old => Path.GetFileName(old) != NameOf(definition) && !resources.IsRented(Key(Path.GetFileName(old)))))
            Directory.Delete(old, recursive: true);
        var index = SearchIndex.Open(Path.Combine(root, NameOf(definition)), definition);
        if (index.NeedsRebuild) logger.LogWarning("The search index of {Tenant} is built anew: {Problem}", place.Name, index.Problem);
        return index;
    }

    public void Dispose() => Interlocked.Exchange(ref lease, null)?.Dispose();
}
