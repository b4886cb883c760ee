using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Texts.Endpoints;
using OrchardVrijwilligers.Modules.Texts.Queries;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Texts;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Services(services => services
            .AddSingleton(TextsEndpoints.Room)
            .AddSingleton<FindTexts>())
        .Endpoints(TextsEndpoints.Map)
        .Endpoints(TextFileEndpoints.Map);
}
