namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

/// <summary>Never a 500: whatever is sent, the answer is a page or a refusal.</summary>
public sealed class OddInputTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private static readonly string[] Odd =
    [
        "\0", "a\0b@c.nl", "' OR 1=1 --", "%00", "..%2f..%2f", "<script>alert(1)</script>", "👩‍👩‍👧‍👦@🌻.nl", "\u202eabc@d.nl", "\ud83d", "{{ 7 | times: 7 }}", "[js: uuid()]", new string('x', 10_000), " ", "-1", "9999999999999999999999",
    ];

    [Fact]
    public async Task Signing_in_takes_any_text()
    {
        using var browser = portal.NewBrowser();
        foreach (var text in Odd)
        {
            using var answer = await browser.SignInAsync(text, text);
            Assert.True((int)answer.StatusCode is 422 or 400, $"'{text[..Math.Min(20, text.Length)]}' gave {(int)answer.StatusCode}");
            portal.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task Addresses_and_settings_take_any_text()
    {
        using var browser = await portal.SignedInAsync();
        foreach (var text in Odd.Where(text => text.Length < 1000))
        {
            foreach (var path in (string[])["/eerste-beheerder?sleutel=", "/aanmelden?returnUrl=", "/admin/onderdelen?gedaan=", "/admin/recepten/", "/admin/zoeken?q=", "/admin/zoeken?q=taal&lijst="])
            {
                using var answer = await browser.GetAsync(path + Uri.EscapeDataString(text));
                Assert.True((int)answer.StatusCode < 500, $"{path}{Uri.EscapeDataString(text)} gave {(int)answer.StatusCode}");
            }
        }
        foreach (var text in Odd)
        {
            using var answer = await browser.SubmitAsync(await browser.PageAsync("/admin/instellingen"), "/admin/instellingen", ("naam", "Kern " + text), ("slogan", text), ("open", text), ("email", text));
            Assert.True((int)answer.StatusCode < 500, $"'{text[..Math.Min(20, text.Length)]}' gave {(int)answer.StatusCode}");
            foreach (var line in (string[])[text, text + " = taal", "taal > " + text])
            {
                using var synonyms = await browser.SubmitAsync(await browser.PageAsync("/admin/zoeken"), "/admin/zoeken", ("synoniemen", line));
                Assert.True((int)synonyms.StatusCode < 500, $"'{line[..Math.Min(30, line.Length)]}' gave {(int)synonyms.StatusCode}");
            }
        }
        await portal.NewBrowser().PageAsync("/vacatures");
    }
}
