using Microsoft.AspNetCore.Identity;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;

namespace OrchardVrijwilligers.Modules.Users.Identity;

/// <summary>The parts of a user that Identity asks for one by one.</summary>
internal sealed partial class UserStore : IUserPasswordStore<User>, IUserEmailStore<User>, IUserRoleStore<User>, IUserSecurityStampStore<User>, IUserLockoutStore<User>
{
    public Task SetPasswordHashAsync(User user, string? passwordHash, CancellationToken stop) => Set(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(User user, CancellationToken stop) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(User user, CancellationToken stop) => Task.FromResult(user.PasswordHash is not null);

    public Task SetEmailAsync(User user, string? email, CancellationToken stop) => Set(() => user.Email = email ?? "");

    public Task<string?> GetEmailAsync(User user, CancellationToken stop) => Task.FromResult<string?>(user.Email);

    // Nobody gets an account by asking for it, so who has one was given it with this address.
    public Task<bool> GetEmailConfirmedAsync(User user, CancellationToken stop) => Task.FromResult(true);

    public Task SetEmailConfirmedAsync(User user, bool confirmed, CancellationToken stop) => Task.CompletedTask;

    public Task<User?> FindByEmailAsync(string normalizedEmail, CancellationToken stop) => FindByNameAsync(normalizedEmail, stop);

    public Task<string?> GetNormalizedEmailAsync(User user, CancellationToken stop) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task SetNormalizedEmailAsync(User user, string? normalizedEmail, CancellationToken stop) => Set(() => user.NormalizedEmail = User.Normalize(user.Email));

    public Task AddToRoleAsync(User user, string roleName, CancellationToken stop) => Set(() => user.Roles = [.. user.Roles.Append(roleName).Distinct(StringComparer.OrdinalIgnoreCase)]);

    public Task RemoveFromRoleAsync(User user, string roleName, CancellationToken stop) => Set(() => user.Roles.RemoveAll(role => role.Equals(roleName, StringComparison.OrdinalIgnoreCase)));

    public Task<IList<string>> GetRolesAsync(User user, CancellationToken stop) => Task.FromResult<IList<string>>([.. user.Roles]);

    public Task<bool> IsInRoleAsync(User user, string roleName, CancellationToken stop) => Task.FromResult(user.Roles.Contains(roleName, StringComparer.OrdinalIgnoreCase));

    public async Task<IList<User>> GetUsersInRoleAsync(string roleName, CancellationToken stop)
    {
        await using var session = documents.OpenSession();
        return [.. await session.UsersInRoleAsync(roleName, stop)];
    }

    public Task SetSecurityStampAsync(User user, string stamp, CancellationToken stop) => Set(() => user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(User user, CancellationToken stop) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(User user, CancellationToken stop) => Task.FromResult(user.LockoutEnd);

    public Task SetLockoutEndDateAsync(User user, DateTimeOffset? lockoutEnd, CancellationToken stop) => Set(() => user.LockoutEnd = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(User user, CancellationToken stop) => Task.FromResult(++user.AccessFailedCount);

    public Task ResetAccessFailedCountAsync(User user, CancellationToken stop) => Set(() => user.AccessFailedCount = 0);

    public Task<int> GetAccessFailedCountAsync(User user, CancellationToken stop) => Task.FromResult(user.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(User user, CancellationToken stop) => Task.FromResult(user.LockoutEnabled);

    public Task SetLockoutEnabledAsync(User user, bool enabled, CancellationToken stop) => Set(() => user.LockoutEnabled = enabled);
}
