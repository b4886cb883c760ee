using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The back office as somebody uses it: signed in, on a phone and on a desk, with and without scripts.</summary>
public sealed class BackOfficeTests(Hilversum hilversum)
{
    private const string Password = "groene kano op zolder";

    private static readonly string[] Pages = ["/admin", "/admin/onderdelen", "/admin/recepten", "/admin/recepten/hilversum-menus", "/admin/instellingen", "/admin/zoeken", "/admin/zoeken?q=taal+maatje", "/admin/logboek", "/wachtwoord"];

    [Theory, Trait("Speed", "Slow")]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Every_page_is_accessible_fits_and_asks_nothing_from_outside(int width)
    {
        await using var visit = await SignInAsync(width);
        foreach (var path in Pages)
        {
            await visit.GoAsync(path);
            await visit.AssertAxeAsync(path);
            await visit.AssertFitsAsync(path);
        }
        Assert.Empty(visit.Outside);
        Assert.Empty(visit.Complaints);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task A_mistake_gets_the_focus_and_leads_to_its_field()
    {
        await using var visit = await SignInAsync(1280);
        await visit.GoAsync("/admin/instellingen");
        await visit.Page.FillAsync("#naam", "");
        await visit.Page.ClickAsync("main button[type=submit]");

        await visit.AssertAtFaultsAsync();
        await visit.Page.ClickAsync(".bo-notice--error a");
        await visit.AssertFocusedAsync("#naam");
        await visit.AssertAxeAsync("/admin/instellingen with a fault");
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Works_without_scripts_until_signing_out()
    {
        await using var visit = await SignInAsync(1280, script: false);
        await visit.GoAsync("/admin/onderdelen");
        await visit.Page.ClickAsync("text=Uitloggen");
        await visit.GoAsync("/admin");

        Assert.EndsWith("/aanmelden?returnUrl=%2Fadmin", visit.Page.Url, StringComparison.Ordinal);
    }

    private async Task<Visit> SignInAsync(int width, bool script = true)
    {
        var visit = await hilversum.OpenAsync("/aanmelden?returnUrl=%2Fadmin", width, script);
        var email = $"{Guid.NewGuid():n}@voorbeeld.nl";
        using (var lease = await hilversum.EnterAsync())
        await using (var scope = lease.Services.CreateAsyncScope())
            (await scope.ServiceProvider.GetRequiredService<Accounts>().AddAsync(new(email, "Toets", Password, KnownRoles.Administrator), Actor.Setup)).Demand();
        await visit.Page.FillAsync("#email", email);
        await visit.Page.FillAsync("#wachtwoord", Password);
        await visit.Page.ClickAsync("main button[type=submit]");
        await visit.ArriveAsync("**/admin");
        return visit;
    }
}
