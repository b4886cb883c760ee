using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Platform;

public sealed class TenantCookieTests
{
    [Fact]
    public void On_https_the_name_says_that_only_this_host_sets_it()
    {
        var http = new DefaultHttpContext { Request = { Scheme = "https", Host = new("a.nl"), PathBase = "/a" } };
        var cookie = new TenantCookie("ov-a", new HttpContextAccessor { HttpContext = http });
        var options = cookie.Build(http);

        Assert.Equal("__Host-ov-a", cookie.Name);
        Assert.True(options.Secure && options.HttpOnly);
        Assert.Equal("/", options.Path);
        Assert.Null(options.Domain);
    }

    [Fact]
    public void On_http_a_browser_would_refuse_that_name()
    {
        var http = new DefaultHttpContext { Request = { Scheme = "http", Host = new("a.nl") } };
        Assert.Equal("ov-a", new TenantCookie("ov-a", new HttpContextAccessor { HttpContext = http }).Name);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/admin?a=//b", true)]
    [InlineData("", false)]
    [InlineData("admin", false)]
    [InlineData("//b.nl", false)]
    [InlineData("/\\b.nl", false)]
    [InlineData("/\n/b.nl", false)]
    [InlineData("http://b.nl", false)]
    public void An_address_is_local_when_it_cannot_lead_elsewhere(string address, bool local) => Assert.Equal(local, LocalAddress.IsLocal(address));
}
