using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Sessions;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Endpoints;

/// <summary>The page behind the one-time link that the first start prints.</summary>
internal static class FirstAdministratorEndpoints
{
    private const string Path = "/eerste-beheerder";
    private const string Title = "Maak de eerste beheerder";
    private const string Lead = "Met dit account open je het beheer van deze website. Deze link werkt één keer.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ShowAsync).Private();
        routes.MapPost(Path, MakeAsync).Private();
    }

    private static async Task ShowAsync(HttpContext http)
    {
        var key = http.Request.Query["sleutel"].ToString();
        var services = http.RequestServices;
        var invited = await services.GetRequiredService<Accounts>().IsInvitedAsync(key, services.GetRequiredService<TimeProvider>().GetUtcNow(), http.RequestAborted);
        await (invited ? AccountPages.WriteAsync(http, Title, Form(key), Lead) : UselessAsync(http));
    }

    private static async Task MakeAsync(HttpContext http)
    {
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var account = new NewAccount(posted["email"].ToString(), posted["naam"].ToString(), posted["wachtwoord"].ToString(), KnownRoles.Administrator);
        var outcome = await http.RequestServices.GetRequiredService<Accounts>().AcceptAsync(posted["sleutel"].ToString(), account, http.RequestAborted);
        if (outcome.Kind == OutcomeKind.NotFound) await UselessAsync(http);
        else if (!outcome.IsDone) await AccountPages.WriteAsync(http, Title, Form(posted["sleutel"].ToString()).Filled(posted) with { Problems = outcome.Problems }, Lead);
        else await SignInAsync(http, outcome.Value!);
    }

    private static async Task SignInAsync(HttpContext http, string id)
    {
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var actor = await SignIn.BeginAsync(http, (await session.GetAsync<User>(id, http.RequestAborted))!);
        AccountPages.Go(http, SignInEndpoints.Home(http, actor));
    }

    private static Task UselessAsync(HttpContext http) => http.RequestServices.GetRequiredService<Pages>()
        .ErrorAsync(http, new(StatusCodes.Status404NotFound, "Deze link werkt niet meer", "De link is al gebruikt of te oud. Bij een nieuwe start van de server komt er een nieuwe link, zolang er nog geen beheerder is.", null));

    private static EditForm Form(string key) => new(Path, "Account maken",
        new FormField("Name", "naam", "Je naam") { Autocomplete = "name", Required = true, Hint = "Zo zien andere beheerders wie iets heeft veranderd." },
        new FormField("Email", "email", "E-mailadres") { Type = "email", Autocomplete = "username", Required = true, Hint = "Hiermee log je in." },
        new FormField("Password", "wachtwoord", "Wachtwoord") { Type = "password", Autocomplete = "new-password", Required = true, Hint = "8 tekens of meer. Een korte zin is een goed wachtwoord." })
    {
        Hidden = [("sleutel", key)],
    };
}
