using System.Security.Cryptography;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>An id in the form of Orchard Core's: 26 characters of Crockford's base 32 in lower case, all random.</summary>
internal static class CrockfordId
{
    public static string New() => RandomNumberGenerator.GetString("0123456789abcdefghjkmnpqrstvwxyz", 26);
}
