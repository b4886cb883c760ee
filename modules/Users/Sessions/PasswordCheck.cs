using Microsoft.AspNetCore.Identity;
using OrchardVrijwilligers.Modules.Users.Models;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <param name="NewHash">Set when the stored hash was made with less work than is asked now.</param>
internal sealed record CheckedUser(User User, string? NewHash);

/// <summary>Checks an e-mail address and a password, with the same work for an address that nobody has.</summary>
internal sealed class PasswordCheck(UserManager<User> users, IPasswordHasher<User> hasher, TimeProvider clock)
{
    private static string? nobodysHash;

    public async Task<CheckedUser?> CheckAsync(string email, string password)
    {
        var user = await users.FindByEmailAsync(email);
        var hash = user?.PasswordHash ?? (nobodysHash ??= hasher.HashPassword(new(), Guid.NewGuid().ToString()));
        var result = hasher.VerifyHashedPassword(user ?? new(), hash, password);
        if (user?.PasswordHash is null || result == PasswordVerificationResult.Failed || user.IsClosed(clock.GetUtcNow())) return null;
        return new(user, result == PasswordVerificationResult.SuccessRehashNeeded ? hasher.HashPassword(user, password) : null);
    }
}
