using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Actions;

/// <summary>Makes an account, or puts a changed one in place of the stored one. The result is its id.</summary>
public sealed class SaveUser : PlatformAction<User, string>, IPlatformAction
{
    private const int LongestName = 100;
    private const int LongestEmail = 254;

    public static Permission Needs => UserPermissions.ManageUsers;

    public override string Subject(User user) => $"{user.Id} {string.Join(", ", user.Roles)}".TrimEnd();

    public override IEnumerable<Problem> Validate(User user)
    {
        if (user.Name.Trim().Length == 0) yield return new("Name", "Vul je naam in.");
        if (user.Name.Length > LongestName) yield return new("Name", $"Gebruik voor je naam niet meer dan {LongestName} tekens.");
        if (!IsAddress(user.Email)) yield return new("Email", "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.");
    }

    public override async Task<Outcome<string>> RunAsync(User user, ActionContext context)
    {
        user.NormalizedEmail = User.Normalize(user.Email);
        if (await UnknownRoleAsync(user, context) is { } role) return Outcome.Invalid("Roles", $"De rol '{role}' bestaat niet.");
        var stored = await context.Session.GetAsync<User>(user.Id, context.Stop);
        if (stored is not null && stored.ConcurrencyStamp != user.ConcurrencyStamp) return Outcome.Conflict;
        if (await LosesLastAdministratorAsync(stored, user, context)) return Outcome.Invalid("Roles", "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.");
        if (!await ClaimAsync(stored, user, context)) return Outcome.Invalid("Email", "Er is al een account met dit e-mailadres. Gebruik een ander adres.");
        context.Session.Save(Put(user, stored ?? new() { Id = user.Id, CreatedUtc = context.Now }));
        return user.Id;
    }

    private static bool IsAddress(string email) =>
        email.Length <= LongestEmail && email.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Contains('.', StringComparison.Ordinal)
        && !email.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or ',' or ';');

    private static async Task<string?> UnknownRoleAsync(User user, ActionContext context)
    {
        foreach (var role in user.Roles.Where(role => !role.Equals(KnownRoles.Administrator, StringComparison.OrdinalIgnoreCase)))
            if (await context.Session.GetAsync<RoleRecord>(role.ToLowerInvariant(), context.Stop) is null) return role;
        return null;
    }

    private static async Task<bool> LosesLastAdministratorAsync(User? stored, User user, ActionContext context) =>
        stored is { IsAdministrator: true } && (!user.IsAdministrator || user.IsClosed(context.Now))
        && await RemoveUser.IsLastAdministratorAsync(stored, context);

    private static async Task<bool> ClaimAsync(User? stored, User user, ActionContext context)
    {
        if (stored?.NormalizedEmail == user.NormalizedEmail) return true;
        if (await context.Session.GetAsync<EmailClaim>(EmailClaim.IdOf(user.NormalizedEmail), context.Stop) is not null) return false;
        if (stored is not null && await context.Session.GetAsync<EmailClaim>(EmailClaim.IdOf(stored.NormalizedEmail), context.Stop) is { } old) context.Session.Delete(old);
        context.Session.Save(new EmailClaim { Id = EmailClaim.IdOf(user.NormalizedEmail), UserId = user.Id });
        return true;
    }

    private static User Put(User from, User to)
    {
        (to.Name, to.Email, to.NormalizedEmail) = (from.Name.Trim(), from.Email.Trim(), from.NormalizedEmail);
        (to.PasswordHash, to.SecurityStamp, to.Roles) = (from.PasswordHash, from.SecurityStamp, [.. from.Roles.Distinct(StringComparer.OrdinalIgnoreCase)]);
        (to.LockoutEnd, to.LockoutEnabled, to.AccessFailedCount) = (from.LockoutEnd, from.LockoutEnabled, from.AccessFailedCount);
        to.ConcurrencyStamp = from.ConcurrencyStamp = ContentIds.New();
        return to;
    }
}
