using System.Security.Cryptography;
using System.Text;

namespace OrchardVrijwilligers.Modules.Users.Models;

/// <summary>
/// Keeps an e-mail address for one account: of two that are made at the same moment, the store refuses the second claim.
/// A row of an index could not do that.
/// </summary>
public sealed class EmailClaim
{
    public required string Id { get; init; }

    public required string UserId { get; init; }

    /// <summary>Addresses may be longer than a document's id.</summary>
    public static string IdOf(string normalizedEmail) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalizedEmail)));
}
