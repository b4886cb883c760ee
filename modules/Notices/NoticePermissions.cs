using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices;

public static class NoticePermissions
{
    public static readonly Permission Manage = new("ManageNotices", "Meldingen lezen en afhandelen");

    /// <summary>For visitors too, when the role Anonymous has it.</summary>
    public static readonly Permission Send = new("SendNotices", "Een melding sturen", Manage);

    public static readonly Permission[] All = [Manage, Send];
}
