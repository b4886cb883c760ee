using Microsoft.AspNetCore.Identity;
using OrchardVrijwilligers.Modules.Users.Models;

namespace OrchardVrijwilligers.Modules.Users.Identity;

internal sealed class PasswordRulesValidator : IPasswordValidator<User>
{
    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(PasswordRules.Problem(password ?? "", user.Email, user.Name) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);
}
