using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Widget.Endpoints;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Widget;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Settings<WidgetSettings>()
        .Services(services => services
            .AddSingleton<DiscoveryLinks>()
            .AddSingleton<IPageData>(provider => provider.GetRequiredService<DiscoveryLinks>())
            .AddSingleton<IListData>(provider => provider.GetRequiredService<DiscoveryLinks>()))
        .OneLanguage(WidgetEndpoints.Script)
        .Endpoints(WidgetEndpoints.Map)
        .Endpoints(WidgetDesk.Map)
        .Endpoints(OEmbedEndpoints.Map)
        .Page(new("/widget", "Zet een lijst op je eigen website"));
}
