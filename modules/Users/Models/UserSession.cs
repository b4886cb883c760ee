namespace OrchardVrijwilligers.Modules.Users.Models;

/// <summary>One sign-in of one browser. The cookie only names it: without this document the cookie is worth nothing.</summary>
public sealed class UserSession
{
    /// <summary>How long without a request before somebody has to sign in again.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>How long at the most, busy or not.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public required string Id { get; init; }

    public required string UserId { get; init; }

    /// <summary>The user's at the time of signing in.</summary>
    public required string SecurityStamp { get; set; }

    public required DateTimeOffset CreatedUtc { get; init; }

    public bool IsOver(User? user, DateTimeOffset now) =>
        user is null || user.SecurityStamp != SecurityStamp || user.IsClosed(now) || now >= CreatedUtc + Longest;
}
