using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Orchard Core's names; see its permissions list.</summary>
public static class ContentPermissions
{
    public static readonly Permission EditContentTypes = new("EditContentTypes", "Inhoudstypen wijzigen");
    public static readonly Permission PublishContent = new("PublishContent", "Inhoud publiceren");
    public static readonly Permission EditContent = new("EditContent", "Inhoud wijzigen", PublishContent);
    public static readonly Permission DeleteContent = new("DeleteContent", "Inhoud verwijderen");
    public static readonly Permission ViewContent = new("ViewContent", "Inhoud bekijken", EditContent);
    public static readonly Permission ManageSettings = new("ManageSettings", "Instellingen wijzigen");
    public static readonly Permission ManageFeatures = new("ManageFeatures", "Onderdelen aan- en uitzetten");
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Recepten uitvoeren");

    public static IReadOnlyList<Permission> All { get; } = [EditContentTypes, PublishContent, EditContent, DeleteContent, ViewContent, ManageSettings, ManageFeatures, ManageRecipes];
}
