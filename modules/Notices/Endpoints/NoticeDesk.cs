using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin;
using OrchardVrijwilligers.Modules.Admin.Endpoints;
using OrchardVrijwilligers.Modules.Notices.Actions;
using OrchardVrijwilligers.Modules.Notices.Indexes;
using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices.Endpoints;

/// <param name="Handled">Which of the two lists is shown.</param>
public sealed record NoticesPage(IReadOnlyList<Notice> Notices, bool Handled, long Open, int Most, int KeepDays, string Done);

/// <summary>What visitors reported, for who mends it.</summary>
internal static class NoticeDesk
{
    private const int Most = 100;

    public static AdminRoom Room { get; } = new("Meldingen", "/admin/meldingen", NoticePermissions.Manage);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Room.Path, ShowAsync).In(Room);
        routes.MapPost(Room.Path + "/{id}/afhandelen", http => HandleAsync(http, isHandled: true)).In(Room);
        routes.MapPost(Room.Path + "/{id}/heropenen", http => HandleAsync(http, isHandled: false)).In(Room);
        routes.MapPost(Room.Path + "/{id}/verwijderen", DeleteAsync).In(Room);
    }

    private static async Task ShowAsync(HttpContext http)
    {
        var handled = http.Request.Query["stand"] == "afgehandeld";
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var notices = await session.Query<Notice, NoticeIndex>().Where(row => row.Handled == handled).OrderByDescending(row => row.At).Take(Most).ListAsync(http.RequestAborted);
        var open = await session.Query<Notice, NoticeIndex>().Where(row => !row.Handled).CountAsync(http.RequestAborted);
        var keep = (await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted)).Settings.Section<NoticeSettings>().KeepDays;
        await AdminPages.WriteAsync(http, Room.Text, "AdminNotices", new NoticesPage(notices, handled, open, Most, keep, http.Request.Query["gedaan"].ToString()));
    }

    private static async Task HandleAsync(HttpContext http, bool isHandled)
    {
        var outcome = await Runner(http).RunAsync<HandleNotice, HandleNoticeInput, bool>(new(IdOf(http), isHandled), http.Actor(), http.RequestAborted);
        await AnswerAsync(http, outcome, isHandled ? "afgehandeld" : "heropend");
    }

    private static async Task DeleteAsync(HttpContext http) =>
        await AnswerAsync(http, await Runner(http).RunAsync<DeleteNotice, string, bool>(IdOf(http), http.Actor(), http.RequestAborted), "verwijderd");

    private static Task AnswerAsync(HttpContext http, Outcome<bool> outcome, string done)
    {
        if (!outcome.IsDone) return http.RequestServices.GetRequiredService<Pages>().ErrorAsync(http, new(AdminPages.StatusOf(outcome.Kind), "Dat is niet gelukt", outcome.Problems[0].Message, null));
        AdminPages.Go(http, $"{Room.Path}?gedaan={done}");
        return Task.CompletedTask;
    }

    private static ActionRunner Runner(HttpContext http) => http.RequestServices.GetRequiredService<ActionRunner>();

    private static string IdOf(HttpContext http) => (string)http.GetRouteValue("id")! is { Length: <= 26 } id ? id : "-";
}
