using System.IO.Hashing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OrchardVrijwilligers.Platform.Display.Caching;

/// <summary>The tags of answers, and what somebody who asks has already.</summary>
public static class EntityTags
{
    /// <summary>Tells versions of an answer apart, not friend from foe. Weak: it may be sent compressed in one way or another (RFC 9110, section 8.8.3.3).</summary>
    public static string Of(ReadOnlySpan<byte> answer) => $"W/\"{answer.Length:x}-{XxHash3.HashToUInt64(answer):x16}\"";

    /// <summary>Whether it is this: by one of the tags given, weak or not, or by <c>*</c> (RFC 9110, section 13.1.2).</summary>
    /// <param name="tag">With its quotes: <c>W/"a1b2"</c>.</param>
    public static bool IsKnown(HttpContext http, string tag)
    {
        if (http.Request.Headers.IfNoneMatch.Count == 0) return false;
        var own = EntityTagHeaderValue.Parse(tag);
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false));
    }
}
