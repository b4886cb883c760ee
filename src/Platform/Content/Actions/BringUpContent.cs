using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Content.Actions;

/// <summary>Brings versions, by their ids, to the form that the features that are on ask for.</summary>
public sealed class BringUpContent(ContentWriting writing) : PlatformAction<IReadOnlyCollection<string>, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.PublishContent;

    public override string Subject(IReadOnlyCollection<string> versions) => $"{versions.Count} items";

    public override async Task<Outcome<bool>> RunAsync(IReadOnlyCollection<string> versions, ActionContext context)
    {
        await writing.BringUpAsync(await context.Session.GetManyAsync<ContentItem>(versions, context.Stop), context);
        return true;
    }
}

/// <summary>After features were switched on: a part or field that nobody knew before may now be cleaned, generated and shown.</summary>
public sealed class BringUpContentJob : IJob
{
    public const string Name = "bring-up-content";
    private const int Batch = 200;

    public string JobName => Name;

    public async Task RunAsync(string key, ActionScope scope, CancellationToken stop)
    {
        var rows = await scope.Reader.Query<ContentItem, ContentItemIndex>().Where(row => row.Latest || row.Published).ListAsync(stop);
        foreach (var versions in rows.Select(item => item.ContentItemVersionId).Chunk(Batch))
        {
            (await scope.RunAsync<BringUpContent, IReadOnlyCollection<string>, bool>(versions, stop)).Demand();
            await scope.CommitAsync(stop);
        }
    }
}
