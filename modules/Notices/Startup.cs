using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Notices.Actions;
using OrchardVrijwilligers.Modules.Notices.Endpoints;
using OrchardVrijwilligers.Modules.Notices.Indexes;
using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Notices;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Settings<NoticeSettings>()
        .Document<Notice>("notice", notice => notice.Id)
        .Index<Notice, NoticeIndex>("notice", NoticeIndex.Map)
        .Action<SendNotice>().Action<HandleNotice>().Action<DeleteNotice>().Action<PostponeErasure>()
        .Job<EraseNoticeJob>()
        .Services(services => services
            .AddSingleton<NoticeLimits>()
            .AddSingleton(NoticeDesk.Room))
        .Endpoints(NoticeEndpoints.Map)
        .Endpoints(NoticeDesk.Map)
        .Page(new("/melden", "Meld een fout", InSitemap: false))
        .Permissions(NoticePermissions.All);
}
