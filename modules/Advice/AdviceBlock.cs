using OrchardVrijwilligers.Modules.Advice.Models;
using OrchardVrijwilligers.Modules.Advice.Queries;
using OrchardVrijwilligers.Modules.Pages;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Advice;

/// <summary>Shows an advice on whatever page it stands: the first question without an answer, or what holds for the answers in the address.</summary>
internal sealed class AdviceBlock(FindRuleTables tables, LiquidTemplates liquid, TimeProvider clock) : IBlockModel
{
    public async ValueTask<object?> MakeAsync(ContentItem block, ContentDisplayContext context)
    {
        if (AdviceDefinition.Of(block) is not { } advice) return null;
        if (context.Page.Http.Request.QueryString.HasValue) KeepPrivate(context.Page);
        var found = await tables.ByAliasAsync(advice.Tables, context.Reading.Reader, context.Page.Http.RequestAborted);
        var replies = Replies.Read(context.Page.Http.Request.Query, advice);
        return await new AdviceTurn(advice, replies, found, new Reasoning(advice, replies, found, liquid, context.Reading), context, tables, clock).MakeAsync();
    }

    // The address holds answers, perhaps about a benefit: nobody keeps the page, finds it or hears of it from the next one.
    private static void KeepPrivate(PageContext page)
    {
        page.Head.Robots = "noindex, nofollow";
        page.Head.Canonical = page.Absolute(page.Path);
        var headers = page.Http.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
