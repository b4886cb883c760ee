using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Web.Tests.Open;

public sealed class SecurityTextTests(OpenPortal portal)
{
    [Fact]
    public async Task Names_a_contact_and_expires_within_the_year()
    {
        var fields = await ReadAsync(portal);

        Assert.StartsWith("mailto:", fields["Contact"].Single(), StringComparison.Ordinal);
        Assert.InRange(Expires(fields), portal.Clock.GetUtcNow(), portal.Clock.GetUtcNow().AddYears(1));
        Assert.Equal($"{portal.Address}/.well-known/security.txt", fields["Canonical"].Single());
    }

    [Fact]
    public async Task Settings_say_who_to_tell_and_never_more_than_a_year_ahead()
    {
        await using var own = new OpenPortal();
        await own.InitializeAsync();
        await own.SetAsync("SeoSettings", new()
        {
            ["Region"] = "Voorbeeldstad",
            ["SecurityContacts"] = new JsonArray("https://voorbeeld.example/meld", "javascript:alert(1)", "mailto:veilig@voorbeeld.example"),
            ["SecurityExpires"] = "2099-01-01",
            ["SecurityPolicy"] = "https://voorbeeld.example/beleid",
        });

        var fields = await ReadAsync(own);

        Assert.Equal(["https://voorbeeld.example/meld", "mailto:veilig@voorbeeld.example"], fields["Contact"]);
        Assert.True(Expires(fields) < portal.Clock.GetUtcNow().AddYears(1));
        Assert.Equal(["https://voorbeeld.example/beleid"], fields["Policy"]);
    }

    private static DateTimeOffset Expires(ILookup<string, string> fields) => DateTimeOffset.Parse(fields["Expires"].Single(), CultureInfo.InvariantCulture);

    private static async Task<ILookup<string, string>> ReadAsync(OpenPortal at) =>
        (await at.Client.GetStringAsync("/.well-known/security.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToLookup(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
}
