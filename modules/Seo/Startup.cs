using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Seo.Data;
using OrchardVrijwilligers.Modules.Seo.Endpoints;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Seo;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<SeoMetaPartType>()
        .Services(services => services
            .AddSingleton<IPageData, StructuredData>()
            .AddSingleton<IPageData, SeoMetaData>())
        .OneLanguage("/robots.txt", "/sitemap.xml", "/.well-known")
        .Endpoints(CrawlerEndpoints.Map);
}
