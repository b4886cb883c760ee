using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>What the content actions share: bringing an item to its stored form, and putting one version in the place of another.</summary>
public sealed class ContentWriting(ContentBehavior behavior, ContentSession sessions)
{
    /// <summary>Cleans, generates and checks; an empty list when the item may be saved.</summary>
    public async Task<IReadOnlyList<Problem>> PrepareAsync(ContentItem item, ActionContext context, bool isImport = false)
    {
        var lookup = await sessions.LookupAsync(context.Session, context.Stop);
        var reading = new ContentReadingContext(context.Session, lookup, lookup.TimeZone);
        var saving = new ContentSaving(item, lookup.Definitions.Type(item.ContentType), context.Session, reading, context.Now) { IsImport = isImport };
        await behavior.SaveAsync(saving, lookup.Definitions);
        if (saving.Problems.Count > 0) return saving.Problems;
        foreach (var plan in saving.Planned) context.Plan(plan.Job, plan.Key, plan.Due);
        foreach (var name in saving.Claims) await ClaimNameAsync(name, item.ContentItemId, context);
        return saving.Problems;
    }

    // The part has looked whose the name is; whoever claims it in the meantime goes first.
    private static async Task ClaimNameAsync(string name, string contentItemId, ActionContext context)
    {
        var claim = await context.Session.GetAsync<ContentClaim>(name, context.Stop);
        if (claim is null) context.Session.Save(new ContentClaim { Name = name, ContentItemId = contentItemId });
        else if (claim.ContentItemId != contentItemId) throw new ConcurrencyException(ContentClaim.Kind, name);
    }

    /// <summary>Saves the version and takes the flags that it claims from the item's other versions. Superseded versions stay in the store.</summary>
    public async Task ReplaceAsync(ContentItem item, ActionContext context)
    {
        var others = await context.Session.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentItemId == item.ContentItemId).ListAsync(context.Stop);
        foreach (var other in others.Where(other => other.ContentItemVersionId != item.ContentItemVersionId))
        {
            if (item.Published) other.Published = other.Latest = false;
            else if (item.Latest) other.Latest = false;
            Save(other, context);
        }
        // An import may bring a version that is stored already; the session must know which version it replaces.
        await context.Session.GetAsync<ContentItem>(item.ContentItemVersionId, context.Stop);
        Save(item, context);
        if (AutoroutePartType.ClaimOf(item) is { } path) await ClaimAsync(path, item, context);
    }

    // Nobody else had the path when it was chosen. A claim that somebody left behind is taken over, one that was made since is not:
    // claim and path are committed together, so whoever reads the claim first sees the path of its owner too.
    private static async Task ClaimAsync(string path, ContentItem item, ActionContext context)
    {
        var claim = await context.Session.GetAsync<RouteClaim>(RouteClaim.IdOf(path), context.Stop);
        var isOwn = claim?.ContentItemId == item.ContentItemId;
        var shown = item.Published ? item.ContentType : isOwn ? claim!.PublishedType : "";
        if (isOwn && claim!.PublishedType == shown) return;
        if (claim is not null && !isOwn && await AutoroutePartType.TakenAsync(path, item.ContentItemId, context.Session)) throw new ConcurrencyException(RouteClaim.Kind, claim.Id);
        claim ??= new() { Path = path, ContentItemId = item.ContentItemId };
        (claim.ContentItemId, claim.PublishedType) = (item.ContentItemId, shown);
        context.Session.Save(claim);
    }

    /// <summary>
    /// Brings stored items to the form that the present definitions and features ask for: what came in before its type was known
    /// was kept as it was, and is cleaned before anything shows it. What a stricter definition would refuse stays.
    /// </summary>
    public async Task BringUpAsync(IReadOnlyList<ContentItem> items, ActionContext context)
    {
        foreach (var item in items)
        {
            var next = item.Clone();
            await PrepareAsync(next, context);
            if (Same(item, next)) continue;
            Save(next, context);
            if (AutoroutePartType.ClaimOf(next) is { } path) await ClaimAsync(path, next, context);
        }
    }

    public void Save(ContentItem item, ActionContext context) => context.Session.Save(item);

    /// <summary>The version that an imported item would replace: the same version, else the latest.</summary>
    public async Task<ContentItem?> KnownAsync(ContentItem item, ActionContext context)
    {
        if (item.ContentItemVersionId.Length > 0 && await context.Session.GetAsync<ContentItem>(item.ContentItemVersionId, context.Stop) is { } same && same.ContentItemId == item.ContentItemId) return same;
        return await context.Session.LatestAsync(item.ContentItemId, context.Stop);
    }

    /// <summary>True when the version's id is in use by another item, so that saving under it would overwrite that one.</summary>
    public async Task<bool> BelongsToOtherAsync(ContentItem item, ActionContext context) =>
        item.ContentItemVersionId.Length > 0 && await context.Session.GetAsync<ContentItem>(item.ContentItemVersionId, context.Stop) is { } stored && stored.ContentItemId != item.ContentItemId;

    public bool Same(ContentItem a, ContentItem b) =>
        a.ContentItemVersionId == b.ContentItemVersionId && JsonNode.DeepEquals(JsonSerializer.SerializeToNode(a, Blueprint.Json), JsonSerializer.SerializeToNode(b, Blueprint.Json));
}

/// <summary>The lookup as one session sees it: the cached one until the session has changed definitions or settings itself.</summary>
public sealed class ContentSession(ContentCache cache)
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<IDocumentSession, ContentLookup> own = [];

    public ValueTask<ContentLookup> LookupAsync(IDocumentSession session, CancellationToken stop) =>
        own.TryGetValue(session, out var lookup) ? new(lookup) : cache.GetAsync(stop);

    /// <summary>To be called by an action that changed definitions or settings.</summary>
    public async Task RefreshAsync(IDocumentSession session, CancellationToken stop) =>
        own.AddOrUpdate(session, await ContentCache.ReadAsync(session, () => session, cache.Catalog, stop));
}
