using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices.Actions;

/// <summary>Erases a notice for good.</summary>
public sealed class DeleteNotice : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => NoticePermissions.Manage;

    public override string Subject(string id) => id;

    public override async Task<Outcome<bool>> RunAsync(string id, ActionContext context)
    {
        if (await context.Session.GetAsync<Notice>(id, context.Stop) is not { } notice) return Outcome.NotFound("Deze melding");
        context.Session.Delete(notice);
        return true;
    }
}

/// <summary>Erases a notice when its days are over, by the setting that holds then.</summary>
public sealed class EraseNoticeJob(ContentCache contents, TimeProvider clock) : IJob
{
    public const string Name = "erase-notice";

    public string JobName => Name;

    public async Task RunAsync(string key, ActionScope scope, CancellationToken stop)
    {
        if (await scope.Reader.GetAsync<Notice>(key, stop) is not { } notice) return;
        var due = notice.At.AddDays((await contents.GetAsync(stop)).Settings.Section<NoticeSettings>().KeepDays);
        if (due <= clock.GetUtcNow()) (await scope.RunAsync<DeleteNotice, string, bool>(key, stop)).Demand();
        else (await scope.RunAsync<PostponeErasure, PostponeErasureInput, bool>(new(key, due), stop)).Demand();
    }
}

public sealed record PostponeErasureInput(string Id, DateTimeOffset Due);

/// <summary>Plans the erasure anew: the setting was raised after the notice came in.</summary>
public sealed class PostponeErasure : PlatformAction<PostponeErasureInput, bool>, IPlatformAction
{
    public static Permission Needs => NoticePermissions.Manage;

    public override string Subject(PostponeErasureInput input) => input.Id;

    public override Task<Outcome<bool>> RunAsync(PostponeErasureInput input, ActionContext context)
    {
        context.Plan(EraseNoticeJob.Name, input.Id, input.Due);
        return Task.FromResult<Outcome<bool>>(true);
    }
}
