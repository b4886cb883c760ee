using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Statement.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;

namespace OrchardVrijwilligers.Modules.Statement.Endpoints;

public sealed record StatementPage(AccessibilityStatementSettings Statement, ComplianceStatus Status, Research? Counted, DateOnly Today);

/// <summary>The statement, with its status as it is today.</summary>
internal static class StatementEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/toegankelijkheid", ShowAsync).Shared();

    private static async Task ShowAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var statement = lookup.Settings.Section<AccessibilityStatementSettings>();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(services.GetRequiredService<TimeProvider>().GetUtcNow(), lookup.TimeZone).DateTime);
        var pages = services.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        page.Head.Title = page.T("Toegankelijkheid");
        page.Head.Description = page.T("Iedereen moet deze website kunnen gebruiken. Lees hoe ver we zijn en meld wat niet werkt.");
        page.Head.Canonical = page.Absolute("/toegankelijkheid");
        await pages.WriteAsync(page, "Statement", new StatementPage(statement, Compliance.Of(statement, today), Compliance.Valid(statement.Research, today), today));
    }
}
