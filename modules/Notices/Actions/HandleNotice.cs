using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices.Actions;

/// <param name="IsHandled">False opens it again.</param>
public sealed record HandleNoticeInput(string Id, bool IsHandled);

/// <summary>Marks a notice as handled, or opens it again.</summary>
public sealed class HandleNotice : PlatformAction<HandleNoticeInput, bool>, IPlatformAction
{
    public static Permission Needs => NoticePermissions.Manage;

    public override string Subject(HandleNoticeInput input) => input.Id;

    public override async Task<Outcome<bool>> RunAsync(HandleNoticeInput input, ActionContext context)
    {
        if (await context.Session.GetAsync<Notice>(input.Id, context.Stop) is not { } notice) return Outcome.NotFound("Deze melding");
        if (input.IsHandled) notice.Handle(context.Actor.Name, context.Now);
        else notice.Reopen();
        context.Session.Save(notice);
        return true;
    }
}
