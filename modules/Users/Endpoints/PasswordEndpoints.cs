using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Modules.Users.Sessions;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Endpoints;

/// <summary>Changing one's own password.</summary>
internal static class PasswordEndpoints
{
    private const string Path = "/wachtwoord";
    private static readonly string Title = Texts.Later("Verander je wachtwoord");
    private static readonly string Lead = Texts.Later("Op andere apparaten moet je daarna opnieuw inloggen.");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, http => AccountPages.WriteAsync(http, Title, Form, Lead)).Demand(UserPermissions.OwnAccount);
        routes.MapPost(Path, ChangeAsync).Demand(UserPermissions.OwnAccount);
    }

    private static EditForm Form => new(Path, Texts.Later("Wachtwoord veranderen"),
        new FormField("Present", "huidig", Texts.Later("Je wachtwoord van nu")) { Type = "password", Autocomplete = "current-password", Required = true, Hint = Texts.Later("Zo weten we dat jij het bent.") },
        new FormField("Wanted", "nieuw", Texts.Later("Je nieuwe wachtwoord")) { Type = "password", Autocomplete = "new-password", Required = true, Hint = Texts.Later("8 tekens of meer. Een korte zin is een goed wachtwoord.") });

    private static async Task ChangeAsync(HttpContext http)
    {
        var (limits, connection) = (http.RequestServices.GetRequiredService<SignInLimits>(), VisitorAddress.Of(http));
        if (http.Features.Get<SignedIn>() is not { } signedIn || !limits.TryBegin(connection))
        {
            await AccountPages.TooManyAsync(http, limits.Wait);
            return;
        }
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var input = new ChangePasswordInput(posted["huidig"].ToString(), posted["nieuw"].ToString(), signedIn.Session.Id);
        var outcome = await http.RequestServices.GetRequiredService<ActionRunner>().RunAsync<ChangePassword, ChangePasswordInput, bool>(input, http.Actor(), http.RequestAborted);
        if (outcome.Problems.All(problem => problem.Field != "Present")) limits.Right(connection);
        if (outcome.IsDone) AccountPages.Go(http, SignInEndpoints.Home(http, http.Actor()));
        else await AccountPages.WriteAsync(http, Title, Form with { Problems = outcome.Problems }, Lead);
    }
}
