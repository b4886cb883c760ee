using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Diagnostics;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>The tenant's search index, named by its definition's signature: another definition is another index, built anew.</summary>
public sealed class ContentIndex(TenantPlace place, TenantResources resources) : IDisposable
{
    private ResourceLease<SearchIndex>? lease;

    /// <summary>Null until the follower has opened it.</summary>
    public SearchIndex? Current => lease?.Value;

    /// <summary>An empty answer while the index is being built for the first time.</summary>
    public SearchResult Search(SearchQuery query)
    {
        using var span = Telemetry.Source.StartActivity("search")?.SetTag(Telemetry.Tenant, place.Name);
        var found = Current is { } index ? index.Current.Search(query) : new(0, [], new Dictionary<string, IReadOnlyList<FacetCount>>());
        span?.SetTag("total", found.Total);
        return found;
    }

    public SearchIndex Open(ContentDefinitions definitions)
    {
        var definition = IndexShape.Of(definitions);
        if (lease is { } present && present.Value.Definition.Equals(definition)) return present.Value;
        var next = resources.Rent($"search:{definition.Signature}", () => OpenFolder(definition));
        Interlocked.Exchange(ref lease, next)?.Dispose();
        return next.Value;
    }

    private SearchIndex OpenFolder(IndexDefinition definition)
    {
        var root = Path.Combine(place.Folder, "search");
        var folder = Path.Combine(root, definition.Signature);
        Directory.CreateDirectory(folder);
        // Indexes of earlier definitions are never used again.
        foreach (var old in Directory.EnumerateDirectories(root).Where(old => Path.GetFileName(old) != definition.Signature)) Directory.Delete(old, recursive: true);
        return SearchIndex.InMemory(definition);
    }

    public void Dispose() => Interlocked.Exchange(ref lease, null)?.Dispose();
}
