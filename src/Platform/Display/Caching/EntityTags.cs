using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OrchardVrijwilligers.Platform.Display.Caching;

/// <summary>What somebody who asks has already.</summary>
public static class EntityTags
{
    /// <summary>Whether it is this: by one of the tags given, weak or not, or by <c>*</c> (RFC 9110, section 13.1.2).</summary>
    /// <param name="tag">With its quotes: <c>W/"a1b2"</c>.</param>
    public static bool IsKnown(HttpContext http, string tag)
    {
        if (http.Request.Headers.IfNoneMatch.Count == 0) return false;
        var own = EntityTagHeaderValue.Parse(tag);
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false));
    }
}
