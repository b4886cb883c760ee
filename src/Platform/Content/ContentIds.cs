using System.Security.Cryptography;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Ids as Orchard Core makes them: 26 characters, Crockford's base 32 in small letters.</summary>
public static class ContentIds
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 26);
}
