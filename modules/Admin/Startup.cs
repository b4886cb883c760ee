using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Endpoints;
using OrchardVrijwilligers.Modules.Admin.Indexes;
using OrchardVrijwilligers.Modules.Admin.Queries;
using OrchardVrijwilligers.Modules.Admin.Recipes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Admin;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .OneLanguage("/admin")
        .Index<AuditEntry, AuditIndex>("audit", AuditIndex.Map)
        .Permissions(AdminPermissions.ViewAuditTrail)
        .Services(services => services
            .AddSingleton<ReadStatus>()
            .AddSingleton<ListFeatures>()
            .AddSingleton<RecipeShelf>()
            .AddSingleton<RecipeDesk>())
        .Endpoints(OverviewEndpoints.Map)
        .Endpoints(FeatureEndpoints.Map)
        .Endpoints(RecipeEndpoints.Map)
        .Endpoints(SettingsEndpoints.Map)
        .Endpoints(AuditEndpoints.Map);
}
