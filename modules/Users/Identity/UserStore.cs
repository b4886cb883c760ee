using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Identity;

/// <summary>
/// Users for ASP.NET Core Identity. It reads documents; what it writes goes through actions with the rights of whoever makes the request,
/// and without a request with no rights at all.
/// </summary>
internal sealed partial class UserStore(IDocumentStore documents, ActionRunner actions, IHttpContextAccessor current) : IUserStore<User>
{
    private Actor Actor => current.HttpContext?.Actor() ?? Actor.Anonymous;

    public Task<string> GetUserIdAsync(User user, CancellationToken stop) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(User user, CancellationToken stop) => Task.FromResult<string?>(user.Email);

    public Task SetUserNameAsync(User user, string? userName, CancellationToken stop) => Set(() => user.Email = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken stop) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task SetNormalizedUserNameAsync(User user, string? normalizedName, CancellationToken stop) => Set(() => user.NormalizedEmail = User.Normalize(user.Email));

    public Task<IdentityResult> CreateAsync(User user, CancellationToken stop) => SaveAsync(user, stop);

    public Task<IdentityResult> UpdateAsync(User user, CancellationToken stop) => SaveAsync(user, stop);

    public async Task<IdentityResult> DeleteAsync(User user, CancellationToken stop) =>
        Result(await actions.RunAsync<RemoveUser, string, bool>(user.Id, Actor, stop));

    public async Task<User?> FindByIdAsync(string userId, CancellationToken stop)
    {
        await using var session = documents.OpenSession();
        return await session.GetAsync<User>(userId, stop);
    }

    public async Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken stop)
    {
        await using var session = documents.OpenSession();
        return await session.UserByEmailAsync(normalizedUserName, stop);
    }

    public void Dispose()
    {
        // Sessions are closed where they are used.
    }

    private async Task<IdentityResult> SaveAsync(User user, CancellationToken stop) => Result(await actions.RunAsync<SaveUser, User, string>(user, Actor, stop));

    private static IdentityResult Result<T>(Outcome<T> outcome) => outcome.IsDone
        ? IdentityResult.Success
        : IdentityResult.Failed([.. outcome.Problems.Select(problem => new IdentityError { Code = problem.Field, Description = problem.Message })]);

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }
}
