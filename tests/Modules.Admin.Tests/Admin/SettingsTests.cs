using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class SettingsTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Path = "/admin/instellingen";

    [Fact]
    public async Task Saves_what_the_form_shows_and_leaves_the_rest()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.SubmitAsync(await browser.PageAsync(Path), Path, ("naam", "Kern & co"), ("slogan", "Samen <doen>"), ("open", "maandag\r\n\r\n dinsdag "));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.NotNull((await browser.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]"));
        Assert.Contains("Kern & co", (await portal.NewBrowser().PageAsync("/vacatures")).Title, StringComparison.Ordinal);
        var settings = await SettingsAsync();
        Assert.Equal("Samen <doen>", settings.Section<LookSettings>().Tagline);
        Assert.Equal(["maandag", "dinsdag"], settings.Section<ContactSettings>().OpeningHours);
        Assert.Equal("Europe/Amsterdam", settings.Properties["TimeZoneId"]!.ToString());
    }

    [Fact]
    public async Task Refuses_to_overwrite_what_somebody_else_saved_meanwhile()
    {
        using var mine = await portal.SignedInAsync();
        using var yours = await portal.SignedInAsync();
        var (first, second) = (await mine.PageAsync(Path), await yours.PageAsync(Path));
        using var saved = await mine.SubmitAsync(first, Path, ("telefoon", "035 123 45 67"));

        using var late = await yours.SubmitAsync(second, Path, ("telefoon", "035 765 43 21"));

        var page = await Browser.ReadAsync(late, HttpStatusCode.Conflict);
        Assert.Equal("035 765 43 21", page.QuerySelector("#telefoon")!.GetAttribute("value"));
        Assert.Equal("035 123 45 67", (await SettingsAsync()).Section<ContactSettings>().Phone);
    }

    [Fact]
    public async Task Says_which_field_is_wrong()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.SubmitAsync(await browser.PageAsync(Path), Path, ("naam", " "), ("email", "geen adres"));

        var page = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["#naam", "#email"], page.QuerySelectorAll(".bo-notice--error a").Select(link => link.GetAttribute("href")));
        Assert.Equal("geen adres", page.QuerySelector("#email")!.GetAttribute("value"));
    }

    private Task<SiteSettings> SettingsAsync() => portal.InsideAsync(AdminPortal.Root, async services => (await services.GetRequiredService<ContentCache>().GetAsync()).Settings);
}
