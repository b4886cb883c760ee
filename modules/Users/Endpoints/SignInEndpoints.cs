using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Sessions;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Users.Endpoints;

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SignInScheme.Path, ShowAsync).Private();
        routes.MapPost(SignInScheme.Path, SignInAsync).Private();
        routes.MapPost("/afmelden", SignOutAsync).Private();
    }

    private static Task ShowAsync(HttpContext http) => WriteAsync(http, Form(http.Request.Query[SignInScheme.ReturnParameter]));

    private static Task WriteAsync(HttpContext http, EditForm form) =>
        AccountPages.WriteAsync(http, Texts.Later("Inloggen"), form, Texts.Later("Voor wie hier iets plaatst of beheert. Om iets te vinden heb je geen account nodig."));

    private static async Task SignInAsync(HttpContext http)
    {
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var form = Form(posted[SignInScheme.ReturnParameter]).Filled(posted);
        var (email, password, connection) = (posted["email"].ToString(), posted["wachtwoord"].ToString(), VisitorAddress.Of(http));
        if (Missing(email, password) is { Length: > 0 } missing)
        {
            await WriteAsync(http, form with { Problems = missing });
            return;
        }
        var limits = http.RequestServices.GetRequiredService<SignInLimits>();
        if (!limits.TryBegin(connection))
        {
            await AccountPages.TooManyAsync(http, limits.Wait);
            return;
        }
        await limits.SlowDownAsync(User.Normalize(email), http.RequestAborted);
        if (await http.RequestServices.GetRequiredService<PasswordCheck>().CheckAsync(email, password) is not { } found)
        {
            await RefuseAsync(http, form, limits, email);
            return;
        }
        limits.Right(connection);
        var actor = await SignIn.BeginAsync(http, found.User, found.NewHash);
        AccountPages.Go(http, LocalAddress.IsLocal(posted[SignInScheme.ReturnParameter]) ? posted[SignInScheme.ReturnParameter].ToString() : Home(http, actor));
    }

    private static Task RefuseAsync(HttpContext http, EditForm form, SignInLimits limits, string email)
    {
        limits.Wrong(User.Normalize(email));
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("SignIn").LogWarning("A sign-in from {Address} was refused", VisitorAddress.Of(http));
        return WriteAsync(http, form with { Problems = [new("Email", Texts.Later("Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw."))] });
    }

    private static async Task SignOutAsync(HttpContext http)
    {
        await SignIn.EndAsync(http);
        AccountPages.Go(http, "/");
    }

    /// <summary>Where somebody belongs who did not come for a page.</summary>
    public static string Home(HttpContext http, Actor actor) =>
        actor.May(UserPermissions.AccessAdminPanel) && http.RequestServices.GetRequiredService<Blueprint>().Features.Any(feature => feature.Id == "Admin") ? "/admin" : "/";

    private static Platform.Actions.Problem[] Missing(string email, string password) =>
    [
        .. email.Trim().Length == 0 ? [new("Email", Texts.Later("Vul je e-mailadres in."))]
            : !email.Contains('@') ? [new("Email", Texts.Later("Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl."))]
            : Array.Empty<Platform.Actions.Problem>(),
        .. password.Length == 0 ? [new("Password", Texts.Later("Vul je wachtwoord in."))] : Array.Empty<Platform.Actions.Problem>(),
    ];

    private static EditForm Form(string? back) => new(SignInScheme.Path, Texts.Later("Inloggen"),
        new FormField("Email", "email", Texts.Later("E-mailadres")) { Type = "email", Autocomplete = "username", Required = true },
        new FormField("Password", "wachtwoord", Texts.Later("Wachtwoord")) { Type = "password", Autocomplete = "current-password", Required = true })
    {
        Hidden = LocalAddress.IsLocal(back) ? [(SignInScheme.ReturnParameter, back!)] : [],
    };
}
