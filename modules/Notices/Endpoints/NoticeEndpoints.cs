using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Notices.Actions;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices.Endpoints;

/// <param name="Path">Page that it is about; empty for the website.</param>
/// <param name="Title">Of that page.</param>
public sealed record NoticePage(string Path, string Title, string Text, string Email, int KeepDays, IReadOnlyList<Problem> Problems)
{
    public string? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    /// <summary>What is wrong, in the language of the reader.</summary>
    public NoticePage In(Texts texts) => this with { Problems = [.. Problems.Select(problem => problem with { Message = texts.Value(problem.Message, out _) })] };
}

/// <param name="BackPath">Where the visitor came from.</param>
public sealed record NoticeThanks(string BackPath, int ReplyDays);

/// <summary>The form for who finds a mistake. It is posted, so it has a page of its own that nothing keeps.</summary>
internal static class NoticeEndpoints
{
    // A field that no reader sees and no assistive technology offers; only a program fills it in.
    private const string Trap = "website";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/melden", ShowAsync).Private();
        routes.MapPost("/melden", SendAsync).Private();
        routes.MapGet("/melden/bedankt", ThankAsync).Private();
    }

    private static async Task ShowAsync(HttpContext http)
    {
        var (path, title) = await AboutAsync(http, http.Request.Query["over"].FirstOrDefault());
        await WriteAsync(http, new(path, title, "", "", (await SettingsAsync(http)).KeepDays, []));
    }

    private static async Task SendAsync(HttpContext http)
    {
        var (posted, settings) = (await http.Request.ReadFormAsync(http.RequestAborted), await SettingsAsync(http));
        var (path, title) = await AboutAsync(http, posted["over"].FirstOrDefault());
        var form = new NoticePage(path, title, posted["melding"].ToString(), posted["email"].ToString(), settings.KeepDays, []);
        if (posted[Trap].ToString().Length > 0)
        {
            Thank(http, path);
            return;
        }
        var input = new SendNoticeInput(path, title, form.Text, form.Email);
        if (ActivatorUtilities.CreateInstance<SendNotice>(http.RequestServices).Validate(input).ToList() is { Count: > 0 } problems)
        {
            await WriteAsync(http, form with { Problems = problems });
            return;
        }
        if (!http.RequestServices.GetRequiredService<NoticeLimits>().TryTake(VisitorAddress.Of(http), settings.MostPerHour))
        {
            await WriteAsync(http, form with { Problems = [new("", Texts.Later("Vanaf jouw verbinding kwamen al veel meldingen. Wacht een uur en probeer het dan nog eens, of bel ons."))] }, StatusCodes.Status429TooManyRequests);
            return;
        }
        var outcome = await http.RequestServices.GetRequiredService<ActionRunner>().RunAsync<SendNotice, SendNoticeInput, string>(input, http.Actor(), http.RequestAborted);
        if (outcome.IsDone) Thank(http, path);
        else if (outcome.Kind == OutcomeKind.Denied) await http.RequestServices.GetRequiredService<Pages>().ErrorAsync(http, new(StatusCodes.Status403Forbidden, Texts.Later("Melden kan hier niet"), Texts.Later("Dit portaal neemt geen meldingen aan. Bel of mail ons."), null));
        else await WriteAsync(http, form with { Problems = outcome.Problems });
    }

    private static void Thank(HttpContext http, string path)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = http.Request.PathBase + "/melden/bedankt" + (path.Length > 0 ? $"?over={Uri.EscapeDataString(path)}" : "");
    }

    private static async Task ThankAsync(HttpContext http)
    {
        var (path, _) = await AboutAsync(http, http.Request.Query["over"].FirstOrDefault());
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        page.Head.Title = page.T("Bedankt voor je melding");
        page.Head.Robots = "noindex";
        await pages.WriteAsync(page, "NoticeThanks", new NoticeThanks(path, (await SettingsAsync(http)).ReplyDays));
    }

    private static async Task WriteAsync(HttpContext http, NoticePage form, int? status = null)
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        page.Head.Title = form.Problems.Count > 0 ? page.T("Fout: {0}", page.T("Meld een fout")) : page.T("Meld een fout");
        page.Head.Robots = "noindex";
        await pages.WriteAsync(page, "Notice", form.In(page.Site.Texts), status ?? (form.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK));
    }

    private static async Task<NoticeSettings> SettingsAsync(HttpContext http) =>
        (await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted)).Settings.Section<NoticeSettings>();

    // Only a page that is there: what somebody wrote into an address is not repeated on a page of the portal.
    private static async Task<(string Path, string Title)> AboutAsync(HttpContext http, string? over)
    {
        if (over is not { Length: > 1 and <= 500 } || over[0] != '/') return ("", "");
        var path = over[1..].TrimEnd('/').ToLowerInvariant();
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var found = await session.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.Published).ListAsync(http.RequestAborted);
        return found.Count > 0 ? ("/" + path, found[0].DisplayText) : ("", "");
    }
}
