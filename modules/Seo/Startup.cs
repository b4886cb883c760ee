using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Seo.Data;
using OrchardVrijwilligers.Modules.Seo.Endpoints;
using OrchardVrijwilligers.Modules.Seo.Images;
using OrchardVrijwilligers.Modules.Seo.Queries;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Seo;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<SeoMetaPartType>()
        .Settings<SeoSettings>()
        .TypeSettings<LinkedDataSettings>()
        .Services(services => services
            .AddSingleton<ListAddresses>()
            .AddSingleton<ShareCard>()
            .AddSingleton<ShareImage>()
            .AddSingleton<IPageData>(provider => provider.GetRequiredService<ShareImage>())
            .AddSingleton<IHead>(provider => provider.GetRequiredService<ShareImage>())
            .AddSingleton<IPageData, StructuredData>()
            .AddSingleton<IPageData, SeoMetaData>())
        .OneLanguage("/robots.txt", "/sitemap.xml", "/sitemap-*", "/deelplaatje-*", "/.well-known")
        .Endpoints(SitemapEndpoints.Map)
        .Endpoints(RobotsEndpoints.Map)
        .Endpoints(ShareCardEndpoints.Map);
}
