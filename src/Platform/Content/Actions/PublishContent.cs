using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Content.Actions;

/// <summary>Makes the latest version of an item the one that visitors see.</summary>
public sealed class PublishContent(ContentWriting writing) : PlatformAction<string, ContentItem>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.PublishContent;

    public override string Subject(string contentItemId) => contentItemId;

    public override async Task<Outcome<ContentItem>> RunAsync(string contentItemId, ActionContext context)
    {
        if (await context.Session.LatestAsync(contentItemId, context.Stop) is not { } draft) return Outcome.NotFound("Dit");
        if (draft.Published) return draft;
        var item = draft.Clone();
        // What a published item must have is asked of it as such.
        (item.Published, item.PublishedUtc) = (true, context.Now);
        if (await writing.PrepareAsync(item, context) is { Count: > 0 } problems) return Outcome.Invalid([.. problems]);
        await writing.ReplaceAsync(item, context);
        return item;
    }
}

/// <summary>Takes an item from the portal; editors keep it as a draft.</summary>
public sealed class UnpublishContent(ContentWriting writing) : PlatformAction<string, ContentItem>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.PublishContent;

    public override string Subject(string contentItemId) => contentItemId;

    public override async Task<Outcome<ContentItem>> RunAsync(string contentItemId, ActionContext context)
    {
        if (await context.Session.PublishedAsync(contentItemId, context.Stop) is not { } item) return Outcome.NotFound("Dit");
        item.Published = false;
        var latest = await context.Session.LatestAsync(contentItemId, context.Stop);
        item.Latest = latest is null || latest.ContentItemVersionId == item.ContentItemVersionId;
        item.ModifiedUtc = context.Now;
        writing.Save(item, context);
        return item;
    }
}

/// <summary>Removes an item from the portal and from the editors' lists. Its versions stay in the store, without being shown.</summary>
public sealed class DeleteContent(ContentWriting writing) : PlatformAction<string, string>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.DeleteContent;

    public override string Subject(string contentItemId) => contentItemId;

    public override async Task<Outcome<string>> RunAsync(string contentItemId, ActionContext context)
    {
        var versions = await context.Session.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentItemId == contentItemId).ListAsync(context.Stop);
        if (versions.Count == 0) return Outcome.NotFound("Dit");
        foreach (var version in versions)
        {
            version.Published = version.Latest = false;
            writing.Save(version, context);
        }
        return contentItemId;
    }
}
