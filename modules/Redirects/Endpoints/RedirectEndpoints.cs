using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin;
using OrchardVrijwilligers.Modules.Admin.Endpoints;
using OrchardVrijwilligers.Modules.Redirects.Actions;
using OrchardVrijwilligers.Modules.Redirects.Models;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Redirects.Endpoints;

public sealed record RedirectsPage(EditForm Form, bool Saved);

/// <summary>All redirects in one text field, a line each.</summary>
internal static class RedirectEndpoints
{
    private const string Field = "Redirects";

    public static AdminRoom Room { get; } = new("Omleidingen", "/admin/omleidingen", SaveRedirects.Needs);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Room.Path, ShowAsync).In(Room);
        routes.MapPost(Room.Path, SaveAsync).In(Room);
    }

    private static async Task ShowAsync(HttpContext http)
    {
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var stored = await session.GetAsync<RedirectList>(RedirectList.TheId, http.RequestAborted);
        await WriteAsync(http, Form(string.Join('\n', (stored?.Entries ?? []).Select(Line))), OutcomeKind.Done);
    }

    private static async Task SaveAsync(HttpContext http)
    {
        var typed = (await http.Request.ReadFormAsync(http.RequestAborted))["omleidingen"].ToString();
        var lines = typed.Replace("\r", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var entries = lines.Select(Read).ToList();
        if (entries.FindIndex(entry => entry is null) is >= 0 and var odd)
        {
            await WriteAsync(http, Form(typed) with { Problems = [new(Field, $"Deze regel begrijpen we niet: {lines[odd]}. Schrijf bijvoorbeeld: /oud > /nieuw.")] }, OutcomeKind.Invalid);
            return;
        }
        var outcome = await http.RequestServices.GetRequiredService<ActionRunner>().RunAsync<SaveRedirects, SaveRedirectsInput, bool>(new(entries!, Replace: true), http.Actor(), http.RequestAborted);
        if (outcome.IsDone) AdminPages.Go(http, Room.Path + "?gedaan=1");
        else await WriteAsync(http, Form(typed) with { Problems = [.. outcome.Problems.Select(problem => problem with { Field = Field })] }, outcome.Kind);
    }

    private static Task WriteAsync(HttpContext http, EditForm form, OutcomeKind kind) =>
        AdminPages.WriteAsync(http, Room.Text, "AdminRedirects", new RedirectsPage(form, http.Request.Query.ContainsKey("gedaan")), AdminPages.StatusOf(kind), kind != OutcomeKind.Done);

    private static EditForm Form(string lines) => new(Room.Path, "Opslaan",
        new FormField(Field, "omleidingen", "Oude adressen")
        {
            Value = lines,
            Type = "textarea",
            Hint = "Elke regel een omleiding: /oud > /nieuw. Zet er (tijdelijk) achter als het oude adres later terugkomt.",
        });

    private static string Line(Redirect entry) => $"/{entry.From} > {entry.To}{(entry.Permanent ? "" : " (tijdelijk)")}";

    private static Redirect? Read(string line)
    {
        const string forNow = "(tijdelijk)";
        var isTemporary = line.EndsWith(forNow, StringComparison.OrdinalIgnoreCase);
        var parts = (isTemporary ? line[..^forNow.Length] : line).Split('>', StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } from, { Length: > 0 } to] ? new(from, to, !isTemporary) : null;
    }
}
