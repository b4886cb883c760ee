using System.Net;
using Microsoft.AspNetCore.Builder;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Platform;

public sealed class ProxyPortal : AdminPortal
{
    protected override void Configure(WebApplicationBuilder builder) => builder.Configuration["Proxies"] = "127.0.0.0/8, ::1";
}

public sealed class ProxyTests(ProxyPortal behind, AdminPortal direct) : IClassFixture<ProxyPortal>, IClassFixture<AdminPortal>
{
    [Fact]
    public async Task Behind_a_named_proxy_on_https_the_cookies_are_of_this_host_alone()
    {
        using var client = Client(behind);
        using var form = await client.GetAsync("/aanmelden");
        var page = await Browser.ReadAsync(form);
        var token = Assert.Single(form.Headers.GetValues("Set-Cookie"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/aanmelden")
        {
            Content = new FormUrlEncodedContent([new("_token", page.QuerySelector("input[name=_token]")!.GetAttribute("value")!), new("email", AdminPortal.Email), new("wachtwoord", AdminPortal.Password)]),
        };
        request.Headers.Add("Cookie", token.Split(';')[0]);
        request.Headers.Add("Origin", behind.Address.Replace("http:", "https:", StringComparison.Ordinal));
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("__Host-ov-kern-form=", token, StringComparison.Ordinal);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-ov-kern=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_else_is_believed_about_the_scheme()
    {
        using var client = Client(direct);
        using var form = await client.GetAsync("/aanmelden");
        Assert.StartsWith("ov-kern-form=", Assert.Single(form.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    private static HttpClient Client(AdminPortal portal) => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = new(portal.Address),
        DefaultRequestHeaders = { { "X-Forwarded-Proto", "https" } },
    };
}
