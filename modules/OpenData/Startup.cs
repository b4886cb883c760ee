using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.OpenData.Endpoints;
using OrchardVrijwilligers.Modules.OpenData.Queries;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.OpenData;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Settings<OpenDataSettings>()
        .TypeSettings<OpenDataTypeSettings>()
        .Services(services => services.AddSingleton<FindNodes>())
        .OneLanguage([.. OpenDataEndpoints.Files])
        .Endpoints(OpenDataEndpoints.Map)
        .Page(new("/open-data", "Open data", InFooter: true));
}
