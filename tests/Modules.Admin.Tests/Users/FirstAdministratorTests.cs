using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Users;

/// <summary>Each test has a portal of its own without an administrator.</summary>
public sealed class FirstAdministratorTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task The_link_makes_one_administrator_who_is_signed_in_at_once()
    {
        var tenant = await NewTenantAsync("een");
        var link = (await InviteAsync(tenant))!;
        using var browser = portal.NewBrowser();

        using var made = await SubmitAsync(browser, tenant, link);

        Assert.Equal("/een/admin", made.Headers.Location!.OriginalString);
        await browser.PageAsync("/een/admin");
        using var other = portal.NewBrowser();
        await other.PageAsync($"/{tenant}{link}", HttpStatusCode.NotFound);
        Assert.Null(await InviteAsync(tenant));
    }

    [Fact]
    public async Task A_form_that_was_opened_in_time_is_worth_nothing_once_the_link_is_used()
    {
        var tenant = await NewTenantAsync("twee");
        var link = (await InviteAsync(tenant))!;
        using var first = portal.NewBrowser();
        using var second = portal.NewBrowser();
        var page = await second.PageAsync($"/{tenant}{link}");

        using var made = await SubmitAsync(first, tenant, link);
        using var late = await second.SubmitAsync(page, $"/{tenant}/eerste-beheerder", ("naam", "Later"), ("email", "later@voorbeeld.nl"), ("wachtwoord", AdminPortal.Password));

        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task Of_two_at_the_same_moment_one_gets_the_account()
    {
        var tenant = await NewTenantAsync("drie");
        var key = (await InviteAsync(tenant))!.Split('=')[1];

        var outcomes = await portal.InsideAsync(tenant, services => Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            services.GetRequiredService<Accounts>().AcceptAsync(key, new($"a{number}@voorbeeld.nl", "Een van acht", AdminPortal.Password, "Administrator"), default))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
    }

    [Fact]
    public async Task A_later_link_ends_an_earlier_one_and_every_link_ends_after_a_day()
    {
        var tenant = await NewTenantAsync("vier");
        var (first, second) = ((await InviteAsync(tenant))!, (await InviteAsync(tenant))!);
        using var browser = portal.NewBrowser();

        await browser.PageAsync($"/{tenant}{first}", HttpStatusCode.NotFound);
        await browser.PageAsync($"/{tenant}{second}");
        portal.Clock.Advance(AdministratorInvitation.Life);
        await browser.PageAsync($"/{tenant}{second}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Says_what_is_wrong_with_the_form_and_keeps_what_was_filled_in()
    {
        var tenant = await NewTenantAsync("vijf");
        using var browser = portal.NewBrowser();
        var page = await browser.PageAsync($"/{tenant}{await InviteAsync(tenant)}");

        using var answer = await browser.SubmitAsync(page, $"/{tenant}/eerste-beheerder", ("naam", "Ans"), ("email", "ans"), ("wachtwoord", "welkom01"));

        var again = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["#email", "#wachtwoord"], again.QuerySelectorAll(".bo-notice--error a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Ans", again.QuerySelector("#naam")!.GetAttribute("value"));
        using var mended = await browser.SubmitAsync(again, $"/{tenant}/eerste-beheerder", ("email", "ans@voorbeeld.nl"), ("wachtwoord", AdminPortal.Password));
        Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
    }

    private async Task<string> NewTenantAsync(string name)
    {
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync(name, "kern", prefix: name);
        return name;
    }

    private Task<string?> InviteAsync(string tenant) => portal.InsideAsync(tenant, services => services.GetRequiredService<Accounts>().InviteAdministratorAsync());

    private static async Task<HttpResponseMessage> SubmitAsync(Browser browser, string tenant, string link) =>
        await browser.SubmitAsync(await browser.PageAsync($"/{tenant}{link}"), $"/{tenant}/eerste-beheerder", ("naam", "Ans"), ("email", "ans@voorbeeld.nl"), ("wachtwoord", AdminPortal.Password));
}
