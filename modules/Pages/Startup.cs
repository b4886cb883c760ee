using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Pages.Endpoints;
using OrchardVrijwilligers.Modules.Pages.Layers;
using OrchardVrijwilligers.Modules.Pages.Parts;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Templates;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Pages;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<FlowPartType>().Part<BagPartType>().Part<WidgetsListPartType>()
        .Part<LayerMetadataType>().Part<FlowMetadataType>().Part<WidgetMetadataType>()
        .Index<ContentItem, LayerWidgetIndex>("layer-widget", LayerWidgetIndex.Map)
        .Services(services => services
            .AddSingleton<WidgetShapes>()
            .AddSingleton(BlockTexts.Known)
            .AddSingleton<ITextSource, BlockTexts>()
            .AddSingleton<IContentShapes>(services => services.GetRequiredService<WidgetShapes>())
            .AddSingleton<IFooter, LayerFooter>())
        .Endpoints(ContentPageEndpoints.Map);
}
