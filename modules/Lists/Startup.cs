using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Blocks;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Modules.Lists.Indexes;
using OrchardVrijwilligers.Modules.Lists.Maps;
using OrchardVrijwilligers.Modules.Lists.Parts;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Lists;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Settings<AreaMapSettings>()
        .Part<ListPartType>().Part<ContainedPartType>()
        .Index<ContentItem, ContainedIndex>("contained", ContainedIndex.Map)
        .Services(services => services
            .AddSingleton<FindContent>()
            .AddSingleton<FindTimes>()
            .AddSingleton<Gatherings>()
            .AddSingleton<FacetLabels>()
            .AddSingleton<AreaMaps>()
            .AddSingleton<DetailPages>()
            .AddSingleton<ListBlocks>())
        .Endpoints(ListEndpoints.Map)
        .Endpoints(ApiEndpoints.Map)
        .Endpoints(FeedEndpoints.Map);
}
