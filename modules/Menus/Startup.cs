using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Menus;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<MenuPartType>()
        .Part<LinkMenuItemPartType>()
        .Part<MenuItemsListPartType>()
        .Services(services => services.AddSingleton<SiteMenus>().AddSingleton<ISiteMenus>(provider => provider.GetRequiredService<SiteMenus>()).AddSingleton<ITextSource>(provider => provider.GetRequiredService<SiteMenus>())
            .AddSingleton(new StandardType("Menu", "Menu", "", "TitlePart", "AliasPart", "MenuPart", "MenuItemsListPart"))
            .AddSingleton(new StandardType("LinkMenuItem", "Link in een menu", "MenuItem", "LinkMenuItemPart")));
}
