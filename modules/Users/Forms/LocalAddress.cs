namespace OrchardVrijwilligers.Modules.Users.Forms;

/// <summary>Keeps a visitor on this site: an address that somebody sent along is followed only when it cannot lead elsewhere.</summary>
public static class LocalAddress
{
    private const int Longest = 2000;

    /// <summary>A path with an optional query. Browsers read <c>//host</c> and <c>/\host</c> as another host, and drop tabs and line breaks before they look.</summary>
    public static bool IsLocal(string? address) =>
        address is { Length: > 0 and <= Longest } && address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);
}
