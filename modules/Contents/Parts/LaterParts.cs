using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Jobs;

namespace OrchardVrijwilligers.Modules.Contents.Parts;

/// <summary>Publishes the draft at a planned time, also when the tenant sleeps then.</summary>
public sealed class PublishLaterPartType : PartType
{
    public override string Name => "PublishLaterPart";

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        // Without a date, an earlier plan is taken back.
        saving.Planned.Add(new(PublishLaterJob.Name, saving.Item.ContentItemId, saving.Item.Published ? null : part.Date("ScheduledPublishUtc")));
        return ValueTask.CompletedTask;
    }
}

public sealed class PublishLaterJob : IJob
{
    public const string Name = "publish-later";

    public string JobName => Name;

    public async Task RunAsync(string key, ActionScope scope, CancellationToken stop)
    {
        if (await scope.Reader.LatestAsync(key, stop) is { Published: false }) (await scope.RunAsync<PublishContent, string, ContentItem>(key, stop)).Demand();
    }
}

/// <summary>Takes the item from the portal at a planned time.</summary>
public sealed class ArchiveLaterPartType : PartType
{
    public override string Name => "ArchiveLaterPart";

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        // A draft's date counts once the draft is published.
        if (saving.Item.Published) saving.Planned.Add(new(ArchiveLaterJob.Name, saving.Item.ContentItemId, part.Date("ScheduledArchiveUtc")));
        return ValueTask.CompletedTask;
    }
}

public sealed class ArchiveLaterJob : IJob
{
    public const string Name = "archive-later";

    public string JobName => Name;

    public async Task RunAsync(string key, ActionScope scope, CancellationToken stop)
    {
        if (await scope.Reader.PublishedAsync(key, stop) is not null) (await scope.RunAsync<UnpublishContent, string, ContentItem>(key, stop)).Demand();
    }
}
