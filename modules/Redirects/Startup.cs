using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Pages.Endpoints;
using OrchardVrijwilligers.Modules.Redirects.Actions;
using OrchardVrijwilligers.Modules.Redirects.Endpoints;
using OrchardVrijwilligers.Modules.Redirects.Models;
using OrchardVrijwilligers.Modules.Redirects.Queries;
using OrchardVrijwilligers.Modules.Redirects.Recipes;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Redirects;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Document<RedirectList>("redirect-list", list => list.Id)
        .Action<SaveRedirects>()
        .RecipeStep<RedirectsStep>()
        .Services(services => services
            .AddSingleton<IOldAddress, ListedAddresses>()
            .AddSingleton<IOldAddress, PageFiles>()
            .AddSingleton(RedirectEndpoints.Room))
        .Endpoints(RedirectEndpoints.Map)
        .Permissions(SaveRedirects.Needs);
}
