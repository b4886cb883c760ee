using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Platform;

public sealed class RequestOriginTests
{
    [Theory]
    [InlineData("https://a.nl/melden?over=x", null, true)]
    [InlineData("https://a.nl/melden", "https://b.nl", false)]
    [InlineData("https://b.nl/?from=https://a.nl/", null, false)]
    [InlineData("http://a.nl/melden", null, false)]
    [InlineData("a.nl", null, false)]
    public void Takes_the_page_that_a_browser_comes_from_where_it_names_no_origin(string referer, string? origin, bool own)
    {
        var request = new DefaultHttpContext { Request = { Method = "POST", Scheme = "https", Host = new("a.nl") } }.Request;
        (request.Headers.Referer, request.Headers.Cookie) = (referer, "c=1");
        if (origin is not null) request.Headers.Origin = origin;

        Assert.Equal(own, RequestOrigin.IsOwn(request));
    }

    [Theory]
    [InlineData("GET", "cross-site", "https://b.nl", "c=1", true)]
    [InlineData("POST", "same-origin", null, "c=1", true)]
    [InlineData("POST", "none", null, "c=1", true)]
    [InlineData("POST", "same-site", "https://a.nl", "c=1", false)]
    [InlineData("DELETE", "cross-site", null, null, false)]
    [InlineData("POST", null, "https://a.nl", "c=1", true)]
    [InlineData("POST", null, "https://A.nl", "c=1", true)]
    [InlineData("POST", null, "http://a.nl", "c=1", false)]
    [InlineData("POST", null, "https://a.nl:8443", "c=1", false)]
    [InlineData("POST", null, "https://a.nl.b.nl", "c=1", false)]
    [InlineData("POST", null, "null", null, false)]
    [InlineData("POST", null, null, "c=1", false)]
    [InlineData("POST", null, null, null, true)]
    [InlineData("BOGUS", null, null, "c=1", false)]
    public void Takes_changes_from_its_own_pages_only(string method, string? site, string? origin, string? cookie, bool own)
    {
        var request = new DefaultHttpContext { Request = { Method = method, Scheme = "https", Host = new("a.nl") } }.Request;
        if (site is not null) request.Headers["Sec-Fetch-Site"] = site;
        if (origin is not null) request.Headers.Origin = origin;
        if (cookie is not null) request.Headers.Cookie = cookie;

        Assert.Equal(own, RequestOrigin.IsOwn(request));
    }
}
