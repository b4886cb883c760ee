using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Media;

public static class MediaPermissions
{
    /// <summary>Orchard Core's name.</summary>
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Afbeeldingen en bestanden beheren");
}
