using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users;

public static class UserPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Gebruikers beheren");

    /// <summary>Everybody who is signed in has this one; nobody needs to be given it.</summary>
    public static readonly Permission OwnAccount = new("OwnAccount", "Het eigen account gebruiken", ManageUsers);

    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Het beheer openen");

    /// <summary>Only the system itself has it: making the first administrator.</summary>
    public static readonly Permission InviteAdministrator = new("InviteAdministrator", "De eerste beheerder uitnodigen");

    public static Permission[] All { get; } = [ManageUsers, OwnAccount, AccessAdminPanel, InviteAdministrator];
}

/// <summary>Roles that mean something by themselves; Orchard Core's names.</summary>
public static class KnownRoles
{
    /// <summary>May do everything.</summary>
    public const string Administrator = "Administrator";

    /// <summary>What everybody may do who is signed in.</summary>
    public const string Authenticated = "Authenticated";

    /// <summary>What everybody may do.</summary>
    public const string Anonymous = "Anonymous";
}
