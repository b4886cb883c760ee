using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.SearchDesk.Endpoints;
using OrchardVrijwilligers.Modules.SearchDesk.Queries;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.SearchDesk;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Services(services => services
            .AddSingleton(SearchDeskEndpoints.Room)
            .AddSingleton<TrySearch>())
        .Endpoints(SearchDeskEndpoints.Map);
}
