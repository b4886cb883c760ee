using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Menus;

/// <summary>Marks an item as a menu; its points are in <c>MenuItemsListPart</c>.</summary>
public sealed class MenuPartType : PartType
{
    public override string Name => "MenuPart";
}

/// <summary>Where a point of a menu leads: <c>Name</c> and <c>Url</c>. Read by <see cref="SiteMenus"/>.</summary>
public sealed class LinkMenuItemPartType : PartType
{
    public override string Name => "LinkMenuItemPart";
}
