using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <summary>Sends a visitor straight to the page that a text means.</summary>
public sealed class DirectHits(IEnumerable<IDirectHit> hits)
{
    /// <summary>True when the visitor was sent on, and the answer is done.</summary>
    public async ValueTask<bool> GoAsync(HttpContext http, string text)
    {
        if (text.Length == 0) return false;
        foreach (var hit in hits)
            if (await hit.PathOfAsync(text, http.RequestAborted) is { } path)
            {
                http.Response.Redirect(http.Request.PathBase.Add(path).ToUriComponent());
                return true;
            }
        return false;
    }
}
