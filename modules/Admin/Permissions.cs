using OrchardVrijwilligers.Modules.Users;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin;

public static class AdminPermissions
{
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "Het logboek bekijken");
}

/// <summary>The rooms of the back office: who may enter, and the links that lead there. Another module adds a room as a singleton of the tenant.</summary>
public sealed record AdminRoom(string Text, string Path, Permission Needs)
{
    public static AdminRoom Overview { get; } = new("Overzicht", "/admin", UserPermissions.AccessAdminPanel);

    public static AdminRoom Features { get; } = new("Onderdelen", "/admin/onderdelen", ContentPermissions.ManageFeatures);

    public static AdminRoom Recipes { get; } = new("Recepten", "/admin/recepten", ContentPermissions.ManageRecipes);

    public static AdminRoom Settings { get; } = new("Instellingen", "/admin/instellingen", ContentPermissions.ManageSettings);

    public static AdminRoom AuditTrail { get; } = new("Logboek", "/admin/logboek", AdminPermissions.ViewAuditTrail);

    /// <param name="added">By other modules; they stand between the settings and the audit trail.</param>
    public static IEnumerable<AdminRoom> OpenTo(Actor actor, IEnumerable<AdminRoom> added) =>
        ((AdminRoom[])[Overview, Features, Recipes, Settings, .. added, AuditTrail]).Where(room => actor.May(room.Needs));
}
