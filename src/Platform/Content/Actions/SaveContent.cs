using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Content.Actions;

/// <param name="ExpectedVersionId">The version that the editor started from; null when the item is new.</param>
public sealed record SaveContentInput(ContentItem Item, bool Publish, string? ExpectedVersionId = null);

/// <summary>Saves an editor's version of an item as a draft, or publishes it at once.</summary>
public sealed class SaveContent(ContentWriting writing) : PlatformAction<SaveContentInput, ContentItem>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.EditContent;

    public override string Subject(SaveContentInput input) => $"{input.Item.ContentType} {input.Item.ContentItemId}";

    public override async Task<Outcome<ContentItem>> RunAsync(SaveContentInput input, ActionContext context)
    {
        if (input.Publish && !context.Actor.May(ContentPermissions.PublishContent)) return Outcome.Denied;
        var item = input.Item.Clone();
        if (item.ContentItemId.Length == 0) item.ContentItemId = ContentIds.New();
        var latest = await context.Session.LatestAsync(item.ContentItemId, context.Stop);
        if (latest?.ContentItemVersionId != input.ExpectedVersionId) return Outcome.Conflict;
        item.ContentItemVersionId = ContentIds.New();
        item.CreatedUtc = latest?.CreatedUtc ?? context.Now;
        item.ModifiedUtc = context.Now;
        item.Latest = true;
        item.Published = input.Publish;
        if (input.Publish) item.PublishedUtc = context.Now;
        if (await writing.PrepareAsync(item, context) is { Count: > 0 } problems) return Outcome.Invalid([.. problems]);
        // The version that the editor started from is written too: of two who replace it at the same moment one is refused.
        if (latest is not null) writing.Save(latest, context);
        await writing.ReplaceAsync(item, context);
        return item;
    }
}
