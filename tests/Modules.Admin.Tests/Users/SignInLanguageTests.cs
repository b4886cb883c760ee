using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Users;

public sealed class SignInLanguageTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task Speaks_the_language_of_who_signs_in()
    {
        await AddEnglishAsync();
        var email = await portal.AddAsync(AdminPortal.Root, "english@voorbeeld.nl");
        using var browser = portal.NewBrowser();
        using var sent = await browser.GetAsync("/en/wachtwoord");
        Assert.Equal("/en/aanmelden?returnUrl=%2Fwachtwoord", sent.Headers.Location!.OriginalString);
        var page = await browser.PageAsync(sent.Headers.Location.OriginalString);
        Assert.Equal("Log in", page.QuerySelector("h1")!.TextContent);

        using var wrong = await browser.SubmitAsync(page, "/en/aanmelden", ("email", email), ("wachtwoord", "mis"));
        var again = await Browser.ReadAsync(wrong, HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("This email address and password", again.QuerySelector(".bo-notice--error a")!.TextContent, StringComparison.Ordinal);

        using var right = await browser.SubmitAsync(again, "/en/aanmelden", ("email", email), ("wachtwoord", AdminPortal.Password));
        Assert.Equal("/en/wachtwoord", right.Headers.Location!.OriginalString);
        using var weak = await browser.SubmitAsync(await browser.PageAsync("/en/wachtwoord"), "/en/wachtwoord", ("huidig", AdminPortal.Password), ("nieuw", "kort"));
        Assert.StartsWith("Choose a password of 8 characters", (await Browser.ReadAsync(weak, HttpStatusCode.UnprocessableEntity)).QuerySelector(".bo-notice--error a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_to_the_back_office_at_its_one_address_from_every_language()
    {
        await AddEnglishAsync();
        using var browser = portal.NewBrowser();
        var page = await browser.PageAsync("/en/aanmelden");

        using var answer = await browser.SubmitAsync(page, "/en/aanmelden", ("email", AdminPortal.Email), ("wachtwoord", AdminPortal.Password));

        Assert.Equal("/admin", answer.Headers.Location!.OriginalString);
    }

    private Task AddEnglishAsync() => portal.InsideAsync(AdminPortal.Root, services => services.GetRequiredService<ActionRunner>()
        .RunAsync<ChangeSettings, JsonObject, bool>(new() { ["LocalizationSettings"] = new JsonObject { ["DefaultCulture"] = "nl", ["SupportedCultures"] = new JsonArray("nl", "en") } }, Actor.Setup), outcome => outcome.Demand());
}
