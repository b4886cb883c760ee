using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users.Actions;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Modules.Users.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Users;

public sealed class SignInTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task Signs_in_and_goes_where_the_visitor_wanted_to_be()
    {
        using var browser = portal.NewBrowser();
        using var sent = await browser.GetAsync("/wachtwoord");
        Assert.Equal("/aanmelden?returnUrl=%2Fwachtwoord", sent.Headers.Location!.OriginalString);

        var page = await browser.PageAsync(sent.Headers.Location.OriginalString);
        using var answer = await browser.SubmitAsync(page, "/aanmelden", ("email", AdminPortal.Email.ToUpperInvariant()), ("wachtwoord", AdminPortal.Password));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/wachtwoord", answer.Headers.Location!.OriginalString);
        Assert.Equal("Verander je wachtwoord", (await browser.PageAsync("/wachtwoord")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Is_a_page_of_the_municipality_and_not_of_the_back_office()
    {
        using var browser = portal.NewBrowser();
        var page = await browser.PageAsync("/aanmelden");

        Assert.NotNull(page.QuerySelector("header .ov-nav"));
        Assert.NotNull(page.QuerySelector("main form .utrecht-textbox#email"));
        Assert.Contains(page.QuerySelectorAll("link[rel=stylesheet]"), sheet => sheet.GetAttribute("href")!.EndsWith("prikbord.css", StringComparison.Ordinal));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("//elders.nl")]
    [InlineData("https://elders.nl")]
    [InlineData("/\\elders.nl")]
    [InlineData("/\t/elders.nl")]
    [InlineData("javascript:alert(1)")]
    public async Task Never_leads_to_another_site(string back)
    {
        using var browser = portal.NewBrowser();
        var page = await browser.PageAsync("/aanmelden?returnUrl=" + Uri.EscapeDataString(back));
        Assert.Null(page.QuerySelector("input[name=returnUrl]"));

        using var answer = await browser.SubmitAsync(page, "/aanmelden", ("email", AdminPortal.Email), ("wachtwoord", AdminPortal.Password), ("returnUrl", back));

        Assert.Equal("/admin", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Gives_a_wrong_password_and_an_unknown_address_the_same_answer()
    {
        using var browser = portal.NewBrowser();
        using var wrong = await browser.SignInAsync(AdminPortal.Email, "niet het goede");
        using var unknown = await browser.SignInAsync("niemand@voorbeeld.nl", "niet het goede");
        var (first, second) = (await Browser.ReadAsync(wrong, HttpStatusCode.UnprocessableEntity), await Browser.ReadAsync(unknown, HttpStatusCode.UnprocessableEntity));

        Assert.StartsWith("Fout: ", first.Title, StringComparison.Ordinal);
        Assert.Equal("#email", first.QuerySelector(".bo-notice--error a")!.GetAttribute("href"));
        Assert.Equal(first.QuerySelector(".bo-notice--error a")!.TextContent, first.QuerySelector("#email-fout")!.TextContent);
        Assert.Equal("true", first.QuerySelector("#email")!.GetAttribute("aria-invalid"));
        Assert.Equal(AdminPortal.Email, first.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Null(first.QuerySelector("#wachtwoord")!.GetAttribute("value"));
        Assert.Equal(first.QuerySelector(".bo-notice--error")!.InnerHtml, second.QuerySelector(".bo-notice--error")!.InnerHtml);
    }

    [Fact]
    public async Task Says_of_every_empty_field_what_to_do()
    {
        using var browser = portal.NewBrowser();
        using var answer = await browser.SignInAsync("", "");

        var page = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["#email", "#wachtwoord"], page.QuerySelectorAll(".bo-notice--error a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Sets_a_cookie_that_no_script_and_no_other_site_can_use()
    {
        using var browser = portal.NewBrowser();
        using var answer = await browser.SignInAsync(AdminPortal.Email, AdminPortal.Password);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("ov-kern=", StringComparison.Ordinal)).ToLowerInvariant();
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Makes_a_new_session_at_every_sign_in_and_ends_the_one_before()
    {
        using var browser = await portal.SignedInAsync();
        var first = Cookie(browser);
        using var again = await browser.SignInAsync(AdminPortal.Email, AdminPortal.Password);

        Assert.NotEqual(first, Cookie(browser));
        Assert.False(await WorksAsync(first));
        Assert.True(await WorksAsync(Cookie(browser)));
    }

    [Fact]
    public async Task A_cookie_is_worth_nothing_after_signing_out()
    {
        using var browser = await portal.SignedInAsync();
        var cookie = Cookie(browser);
        Assert.True(await WorksAsync(cookie));

        using var answer = await browser.SubmitAsync(await browser.PageAsync("/admin"), "/afmelden");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("\"cookies\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        Assert.False(await WorksAsync(cookie));
    }

    [Fact]
    public async Task A_session_ends_when_nobody_uses_it()
    {
        using var browser = await portal.SignedInAsync();
        portal.Clock.Advance(UserSession.Idle - TimeSpan.FromMinutes(1));
        await browser.PageAsync("/wachtwoord");
        portal.Clock.Advance(UserSession.Idle - TimeSpan.FromMinutes(1));
        await browser.PageAsync("/wachtwoord");
        portal.Clock.Advance(UserSession.Idle + TimeSpan.FromMinutes(1));

        using var answer = await browser.GetAsync("/wachtwoord");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_its_longest_time_however_busy()
    {
        using var browser = await portal.SignedInAsync();
        for (var used = TimeSpan.Zero; used < UserSession.Longest - TimeSpan.FromMinutes(20); used += TimeSpan.FromMinutes(20))
        {
            await browser.PageAsync("/wachtwoord");
            portal.Clock.Advance(TimeSpan.FromMinutes(20));
        }
        portal.Clock.Advance(TimeSpan.FromMinutes(20));

        using var answer = await browser.GetAsync("/wachtwoord");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_when_the_account_is_closed()
    {
        var email = await portal.AddAsync(AdminPortal.Root, "sluiten@voorbeeld.nl");
        using var browser = await portal.SignedInAsync(email);
        await browser.PageAsync("/wachtwoord");
        await ChangeAsync(email, user => user.LockoutEnd = DateTimeOffset.MaxValue);

        using var answer = await browser.GetAsync("/wachtwoord");
        using var again = await portal.NewBrowser().SignInAsync(email, AdminPortal.Password);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_present_one_and_ends_other_sessions()
    {
        var email = await portal.AddAsync(AdminPortal.Root, "wissel@voorbeeld.nl");
        using var here = await portal.SignedInAsync(email);
        using var elsewhere = await portal.SignedInAsync(email);

        using var wrong = await here.SubmitAsync(await here.PageAsync("/wachtwoord"), "/wachtwoord", ("huidig", "mis"), ("nieuw", "blauwe tent in de tuin"));
        using var weak = await here.SubmitAsync(await here.PageAsync("/wachtwoord"), "/wachtwoord", ("huidig", AdminPortal.Password), ("nieuw", "Welkom2026!"));
        using var right = await here.SubmitAsync(await here.PageAsync("/wachtwoord"), "/wachtwoord", ("huidig", AdminPortal.Password), ("nieuw", "blauwe tent in de tuin"));

        Assert.Equal("#huidig", (await Browser.ReadAsync(wrong, HttpStatusCode.UnprocessableEntity)).QuerySelector(".bo-notice--error a")!.GetAttribute("href"));
        Assert.Equal("#nieuw", (await Browser.ReadAsync(weak, HttpStatusCode.UnprocessableEntity)).QuerySelector(".bo-notice--error a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
        await here.PageAsync("/wachtwoord");
        using var ended = await elsewhere.GetAsync("/wachtwoord");
        Assert.Equal(HttpStatusCode.Found, ended.StatusCode);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Slows_guessing_down_without_shutting_the_owner_out()
    {
        using var guesser = portal.NewBrowser();
        using var owner = portal.NewBrowser();
        for (var tries = 0; tries < 20; tries++)
        {
            using var wrong = await guesser.SignInAsync(AdminPortal.Email, $"poging {tries}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var refused = await guesser.SignInAsync(AdminPortal.Email, AdminPortal.Password);
        using var own = await owner.SignInAsync(AdminPortal.Email, AdminPortal.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.SeeOther, own.StatusCode);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await guesser.SignInAsync(AdminPortal.Email, AdminPortal.Password);
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Fact]
    public async Task A_cookie_of_one_tenant_is_nothing_in_another()
    {
        using var browser = await portal.SignedInAsync();
        using var stranger = portal.NewBrowser();
        stranger.Cookies.Add(new Uri(portal.Address), new Cookie("ov-buren", Cookie(browser)));

        using var direct = await browser.GetAsync("/buren/wachtwoord");
        using var renamed = await stranger.GetAsync("/buren/wachtwoord");

        Assert.Equal("/buren/aanmelden?returnUrl=%2Fwachtwoord", direct.Headers.Location!.OriginalString);
        Assert.Equal("/buren/aanmelden?returnUrl=%2Fwachtwoord", renamed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Public_pages_set_no_cookie_for_anybody()
    {
        using var visitor = portal.NewBrowser();
        using var signedIn = await portal.SignedInAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(10));

        using var first = await visitor.GetAsync("/vacatures");
        using var second = await signedIn.GetAsync("/vacatures");

        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Every_sign_in_stands_in_the_audit_trail()
    {
        var email = await portal.AddAsync(AdminPortal.Root, "spoor@voorbeeld.nl");
        using var browser = await portal.SignedInAsync(email);
        var user = await UserAsync(email);

        var entries = await portal.InsideAsync(AdminPortal.Root, async services =>
        {
            await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
            return await session.AllAsync<AuditEntry>().Where(entry => entry.ActorId == user!.Id).ToListAsync();
        });
        Assert.Equal(nameof(OpenSession), Assert.Single(entries).Action);
    }

    private static string Cookie(Browser browser) => browser.Cookies.GetCookies(browser.Client.BaseAddress!)["ov-kern"]!.Value;

    private async Task<bool> WorksAsync(string cookie)
    {
        using var browser = portal.NewBrowser();
        browser.Cookies.Add(new Uri(portal.Address), new Cookie("ov-kern", cookie));
        using var answer = await browser.GetAsync("/wachtwoord");
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private Task<User?> UserAsync(string email) => portal.InsideAsync(AdminPortal.Root, async services =>
    {
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        return await session.UserByEmailAsync(email, default);
    });

    private async Task ChangeAsync(string email, Action<User> change)
    {
        var user = await UserAsync(email);
        change(user!);
        await portal.InsideAsync(AdminPortal.Root, services => services.GetRequiredService<ActionRunner>().RunAsync<SaveUser, User, string>(user!, Actor.Setup), outcome => outcome.Demand());
    }
}
