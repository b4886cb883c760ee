using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Indexes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, int Most);

/// <summary>Who changed what, the latest first.</summary>
internal static class AuditEndpoints
{
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(AdminRoom.AuditTrail.Path, ShowAsync).In(AdminRoom.AuditTrail);

    private static async Task ShowAsync(HttpContext http)
    {
        await using var session = http.RequestServices.GetRequiredService<IDocumentStore>().OpenSession();
        var entries = await session.Query<AuditEntry, AuditIndex>().OrderByDescending(row => row.At).Take(Most).ListAsync(http.RequestAborted);
        await AdminPages.WriteAsync(http, AdminRoom.AuditTrail.Text, "AdminAudit", new AuditPage(entries, Most));
    }
}
