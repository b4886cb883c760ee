using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Queries;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

/// <summary>How the tenant is doing.</summary>
internal static class OverviewEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(AdminRoom.Overview.Path, ShowAsync).In(AdminRoom.Overview);

    private static async Task ShowAsync(HttpContext http) =>
        await AdminPages.WriteAsync(http, "Overzicht", "AdminOverview", await http.RequestServices.GetRequiredService<ReadStatus>().RunAsync(http.RequestAborted));
}
