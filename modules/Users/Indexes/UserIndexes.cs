using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Users.Indexes;

[SearchedBy(nameof(NormalizedEmail))]
public sealed record UserIndex
{
    public string NormalizedEmail { get; init; } = "";

    public static IEnumerable<UserIndex> Map(User user) => [new() { NormalizedEmail = user.NormalizedEmail }];
}

[SearchedBy(nameof(Role))]
public sealed record UserRoleIndex
{
    /// <summary>In capitals.</summary>
    public string Role { get; init; } = "";

    public static IEnumerable<UserRoleIndex> Map(User user) => user.Roles.Select(role => new UserRoleIndex { Role = role.ToUpperInvariant() });
}

[SearchedBy(nameof(UserId))]
public sealed record UserSessionIndex
{
    public string UserId { get; init; } = "";

    public static IEnumerable<UserSessionIndex> Map(UserSession session) => [new() { UserId = session.UserId }];
}
