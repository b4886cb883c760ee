using OrchardVrijwilligers.Modules.Users.Indexes;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Users.Queries;

public static class UserReading
{
    public static Task<User?> UserByEmailAsync(this IDocumentReader reader, string email, CancellationToken stop)
    {
        var normalized = User.Normalize(email);
        return reader.Query<User, UserIndex>().Where(row => row.NormalizedEmail == normalized).FirstOrDefaultAsync(stop);
    }

    public static Task<IReadOnlyList<User>> UsersInRoleAsync(this IDocumentReader reader, string role, CancellationToken stop)
    {
        var wanted = role.ToUpperInvariant();
        return reader.Query<User, UserRoleIndex>().Where(row => row.Role == wanted).ListAsync(stop);
    }

    public static async Task<bool> HasAdministratorAsync(this IDocumentReader reader, CancellationToken stop) =>
        (await reader.UsersInRoleAsync(KnownRoles.Administrator, stop)).Count > 0;

    public static Task<IReadOnlyList<UserSession>> SessionsOfAsync(this IDocumentReader reader, string userId, CancellationToken stop) =>
        reader.Query<UserSession, UserSessionIndex>().Where(row => row.UserId == userId).ListAsync(stop);
}
