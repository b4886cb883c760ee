namespace OrchardVrijwilligers.Modules.Admin.Tests.Platform;

public sealed class SignedInPageTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task Makes_every_page_anew_for_who_is_signed_in()
    {
        using var signedIn = await portal.SignedInAsync();
        using var visitor = portal.NewBrowser();
        for (var time = 0; time < 2; time++)
        {
            using var theirs = await visitor.GetAsync("/vacatures");
            using var own = await signedIn.GetAsync("/vacatures");
            Assert.Null(own.Headers.Age);
        }
    }
}
