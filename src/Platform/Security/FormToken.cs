using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Platform.Security;

public static class FormToken
{
    /// <summary>The hidden field that every form with method post needs. The page gets a cookie with it, so it must be private.</summary>
    public static IHtmlContent Token(this PageContext page)
    {
        page.Http.Response.Headers.CacheControl = "no-cache, no-store";
        var tokens = page.Http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(page.Http);
        return new HtmlString($"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{Display.Html.Encode(tokens.RequestToken)}\">");
    }
}
