using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Content.Actions;

/// <summary>How many items an import added, changed and left as they were.</summary>
public sealed record ImportReport(int Added, int Changed, int Left);

/// <summary>
/// Brings items in as recipes hold them. A version that is known and equal is left alone, so importing twice changes nothing.
/// Problems carry the item's id as their place; one problem refuses all.
/// </summary>
public sealed class ImportContent(ContentWriting writing) : PlatformAction<IReadOnlyList<ContentItem>, ImportReport>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.PublishContent;

    public override string Subject(IReadOnlyList<ContentItem> items) => $"{items.Count} items";

    public override IEnumerable<Problem> Validate(IReadOnlyList<ContentItem> items) =>
        items.SelectMany((item, at) => new[]
        {
            item.ContentItemId.Length is 0 or > 26 ? new Problem($"data[{at}].ContentItemId", "A content item needs a ContentItemId of 1 to 26 characters.") : null,
            item.ContentType.Length == 0 ? new Problem($"data[{at}].ContentType", "A content item needs a ContentType.") : null,
        }).OfType<Problem>();

    public override async Task<Outcome<ImportReport>> RunAsync(IReadOnlyList<ContentItem> items, ActionContext context)
    {
        int added = 0, changed = 0, left = 0;
        var problems = new List<Problem>();
        for (var at = 0; at < items.Count; at++)
        {
            var item = items[at].Clone();
            var known = await writing.KnownAsync(item, context);
            if (await writing.BelongsToOtherAsync(item, context)) item.ContentItemVersionId = "";
            if (item.ContentItemVersionId.Length == 0) item.ContentItemVersionId = known?.ContentItemVersionId ?? ContentIds.New();
            item.CreatedUtc ??= known?.CreatedUtc ?? context.Now;
            item.ModifiedUtc ??= known?.ModifiedUtc ?? context.Now;
            if (item.Owner.Length == 0) item.Owner = known?.Owner ?? "";
            if (item.Author.Length == 0) item.Author = known?.Author ?? "";
            if (item.Published) item.PublishedUtc ??= known?.PublishedUtc ?? item.CreatedUtc;
            var found = await writing.PrepareAsync(item, context, isImport: true);
            problems.AddRange(found.Select(problem => problem with { Field = $"data[{at}].{problem.Field}" }));
            if (found.Count > 0) continue;
            if (known is not null && writing.Same(known, item)) left++;
            else
            {
                await writing.ReplaceAsync(item, context);
                _ = known is null ? added++ : changed++;
            }
        }
        return problems.Count > 0 ? Outcome.Invalid([.. problems]) : new ImportReport(added, changed, left);
    }
}
