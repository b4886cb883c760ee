using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>Says who works in the host's folder, by a lock that the system takes away with its process.</summary>
internal static class DataFolder
{
    /// <summary>For a server: others may work beside it, but nobody may replace what it has open.</summary>
    public static FileStream Share(string folder) => Open(folder, FileAccess.Read, FileShare.Read, "A command is replacing data in this folder. Start again when it is done.");

    /// <summary>For a command that replaces what a server would have open.</summary>
    public static FileStream TakeAlone(string folder) => Open(folder, FileAccess.ReadWrite, FileShare.None, "The server is running on this folder. Stop it first.");

    private static FileStream Open(string folder, FileAccess access, FileShare share, string refusal)
    {
        var file = Path.Combine(folder, "in-use");
        try
        {
            return new(file, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new TenantException(refusal);
        }
    }
}
