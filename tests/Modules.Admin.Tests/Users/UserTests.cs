using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Users;

public sealed class UserTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task An_address_has_one_account_also_when_two_ask_at_once()
    {
        var outcomes = await portal.InsideAsync(AdminPortal.Root, services => Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            services.GetRequiredService<Accounts>().AddAsync(new($"Dubbel@Voorbeeld.nl", $"Nummer {number}", AdminPortal.Password), Actor.Setup))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        var later = await portal.InsideAsync(AdminPortal.Root, services => services.GetRequiredService<Accounts>().AddAsync(new("dubbel@voorbeeld.NL", "Later", AdminPortal.Password), Actor.Setup));
        Assert.Equal("Email", Assert.Single(later.Problems).Field);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var removed = await RunAsync<RemoveUser, string, bool>(await IdOfAsync(AdminPortal.Email));
        var user = await UserAsync(AdminPortal.Email);
        user.Roles = [];
        var demoted = await RunAsync<SaveUser, User, string>(user);

        Assert.Equal(OutcomeKind.Invalid, removed.Kind);
        Assert.Equal(OutcomeKind.Invalid, demoted.Kind);
    }

    [Fact]
    public async Task A_removed_account_frees_its_address()
    {
        await portal.AddAsync(AdminPortal.Root, "weg@voorbeeld.nl");
        Assert.True((await RunAsync<RemoveUser, string, bool>(await IdOfAsync("weg@voorbeeld.nl"))).IsDone);

        await portal.AddAsync(AdminPortal.Root, "weg@voorbeeld.nl");
    }

    [Fact]
    public async Task Whoever_saves_an_older_state_is_refused()
    {
        var email = await portal.AddAsync(AdminPortal.Root, "oud@voorbeeld.nl");
        var (mine, yours) = (await UserAsync(email), await UserAsync(email));
        mine.Name = "Mijn naam";
        yours.Name = "Jouw naam";

        Assert.True((await RunAsync<SaveUser, User, string>(mine)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await RunAsync<SaveUser, User, string>(yours)).Kind);
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused()
    {
        var outcome = await portal.InsideAsync(AdminPortal.Root, services => services.GetRequiredService<Accounts>().AddAsync(new("rol@voorbeeld.nl", "Rol", AdminPortal.Password, "Tovenaar"), Actor.Setup));
        Assert.Equal("Roles", Assert.Single(outcome.Problems).Field);
    }

    [Fact]
    public async Task Identity_reads_and_has_no_right_to_write_without_a_request()
    {
        await portal.InsideAsync(AdminPortal.Root, async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            var found = await users.FindByEmailAsync(AdminPortal.Email);
            Assert.True(await users.CheckPasswordAsync(found!, AdminPortal.Password));
            Assert.True(await users.IsInRoleAsync(found!, "administrator"));
            Assert.Equal(found!.Id, (await users.FindByIdAsync(found.Id))!.Id);
            Assert.False((await users.CreateAsync(new() { Email = "id@voorbeeld.nl", Name = "Id" }, AdminPortal.Password)).Succeeded);
            return true;
        });
    }

    [Fact]
    public async Task Keeps_no_password_but_a_slow_hash()
    {
        var user = await UserAsync(AdminPortal.Email);
        var hash = Convert.FromBase64String(user.PasswordHash!);

        Assert.Equal(1, hash[0]);
        Assert.Equal(2, hash[4]);
        Assert.True(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)) >= 210_000);
    }

    private async Task<string> IdOfAsync(string email) => (await UserAsync(email)).Id;

    private Task<User> UserAsync(string email) => portal.InsideAsync(AdminPortal.Root, async services => (await services.GetRequiredService<UserManager<User>>().FindByEmailAsync(email))!);

    private Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input) where TAction : PlatformAction<TInput, TResult>, IPlatformAction =>
        portal.InsideAsync(AdminPortal.Root, services => services.GetRequiredService<ActionRunner>().RunAsync<TAction, TInput, TResult>(input, Actor.Setup));
}
