using System.Security.Cryptography;
using System.Text;

namespace OrchardVrijwilligers.Modules.Users.Models;

/// <summary>The one link by which the first administrator can be made. Only a hash of its key is kept.</summary>
public sealed class AdministratorInvitation
{
    public const string TheId = "first-administrator";

    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public string Id { get; init; } = TheId;

    public required string KeyHash { get; set; }

    public required DateTimeOffset ExpiresUtc { get; set; }

    public bool Opens(string key, DateTimeOffset now) =>
        now < ExpiresUtc && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(key)), Encoding.ASCII.GetBytes(KeyHash));

    /// <summary>256 bits that nobody can guess, so one round of hashing is enough.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
