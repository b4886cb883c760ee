using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Endpoints;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Modules.Users.Indexes;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Modules.Users.Sessions;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users;

public sealed class Startup : StartupBase
{
    // OWASP Password Storage Cheat Sheet, for PBKDF2 with HMAC-SHA512.
    private const int HashRounds = 210_000;

    public override void Configure(ModuleBuilder module) => module
        .OneLanguage("/afmelden", "/eerste-beheerder")
        .Document<User>("user", user => user.Id)
        .Document<EmailClaim>("email-claim", claim => claim.Id)
        .Document<UserSession>("user-session", session => session.Id)
        .Document<AdministratorInvitation>("administrator-invitation", invitation => invitation.Id)
        .Index<User, UserIndex>("user", UserIndex.Map)
        .Index<User, UserRoleIndex>("user-role", UserRoleIndex.Map)
        .Index<UserSession, UserSessionIndex>("user-session", UserSessionIndex.Map)
        .Action<SaveUser>().Action<RemoveUser>().Action<ChangePassword>()
        .Action<OpenSession>().Action<EndSession>()
        .Action<InviteAdministrator>().Action<AcceptInvitation>()
        .Permissions(UserPermissions.All)
        .Services(AddServices)
        .Pipeline(app => app.UseMiddleware<ActorMiddleware>())
        .Endpoints(SignInEndpoints.Map)
        .Endpoints(FirstAdministratorEndpoints.Map)
        .Endpoints(PasswordEndpoints.Map);

    private static void AddServices(IServiceCollection services)
    {
        services.AddIdentityCore<User>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
            options.Password = new() { RequiredLength = PasswordRules.Shortest, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        }).AddUserStore<UserStore>().AddPasswordValidator<PasswordRulesValidator>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddScoped<Accounts>().AddScoped<PasswordCheck>();
        services.AddSingleton<SignInLimits>().AddSingleton<RoleCache>().AddSingleton<IRoleHolders, RoleHolders>();
        services.AddSingleton(new SignInPage(SignInScheme.Path));
        SignInScheme.AddTo(services);
    }
}
