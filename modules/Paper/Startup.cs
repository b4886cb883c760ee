using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Paper.Endpoints;
using OrchardVrijwilligers.Modules.Paper.Indexes;
using OrchardVrijwilligers.Modules.Paper.Parts;
using OrchardVrijwilligers.Modules.Paper.Queries;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Paper;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<CodePartType>()
        .Index<ContentItem, CodeIndex>("code", CodeIndex.Map)
        .TypeSettings<PaperSettings>()
        .Services(services => services
            .AddSingleton<IDirectHit, CodeHits>()
            .AddSingleton<MakeSheets>())
        .Endpoints(PaperEndpoints.Map)
        .Page(new("/papier", "Lijst om te printen"));
}
