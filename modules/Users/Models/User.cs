using System.Text.Json.Serialization;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Users.Models;

/// <summary>Somebody who can sign in. Never part of a recipe or an export.</summary>
public sealed class User
{
    public string Id { get; init; } = ContentIds.New();

    /// <summary>How the person is called on the screen.</summary>
    public string Name { get; set; } = "";

    /// <summary>To sign in with, as it was typed.</summary>
    public string Email { get; set; } = "";

    public string NormalizedEmail { get; set; } = "";

    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password; a session that began under another stamp is over.</summary>
    public string SecurityStamp { get; set; } = ContentIds.New();

    /// <summary>Changes with every save: whoever saves an older state is refused.</summary>
    public string ConcurrencyStamp { get; set; } = ContentIds.New();

    public List<string> Roles { get; set; } = [];

    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>Until then the account is closed; an administrator's choice, never the doing of wrong passwords.</summary>
    public DateTimeOffset? LockoutEnd { get; set; }

    public bool LockoutEnabled { get; set; } = true;

    public int AccessFailedCount { get; set; }

    [JsonIgnore]
    public bool IsAdministrator => Roles.Contains(KnownRoles.Administrator, StringComparer.OrdinalIgnoreCase);

    public bool IsClosed(DateTimeOffset now) => LockoutEnabled && LockoutEnd > now;

    /// <summary>The form in which addresses are compared.</summary>
    public static string Normalize(string email) => email.Trim().Normalize().ToUpperInvariant();
}
