using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Endpoints;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Search;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Services(services => services
            .AddSingleton<ContentIndex>()
            .AddSingleton<ContentDocuments>()
            .AddSingleton<IStatusLine, SearchStatus>())
        .Follower<ContentIndexFollower>()
        .Endpoints(SearchEndpoints.Map);
}
