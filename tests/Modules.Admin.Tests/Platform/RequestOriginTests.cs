using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Platform;

public sealed class RequestOriginTests
{
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
