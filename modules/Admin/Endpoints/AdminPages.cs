using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

/// <summary>What every page of the back office does alike.</summary>
public static class AdminPages
{
    /// <summary>Everything under /admin needs the right to be there at all beside the room's own.</summary>
    public static TBuilder In<TBuilder>(this TBuilder endpoint, AdminRoom room) where TBuilder : IEndpointConventionBuilder => endpoint.Demand(UserPermissions.AccessAdminPanel, room.Needs);

    /// <param name="failed">What the page says first is what went wrong.</param>
    public static async Task WriteAsync(HttpContext http, string title, string view, object model, int status = StatusCodes.Status200OK, bool failed = false)
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        page.Layout = "AdminLayout";
        page.Head.Title = failed ? $"Fout: {title}" : title;
        await pages.WriteAsync(page, view, model, status);
    }

    /// <summary>To a path of this tenant, with GET.</summary>
    public static void Go(HttpContext http, string path)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = http.Request.PathBase + path;
    }

    public static Task NotFoundAsync(HttpContext http) => http.RequestServices.GetRequiredService<Pages>().NotFoundAsync(http);

    public static int StatusOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Denied => StatusCodes.Status403Forbidden,
        OutcomeKind.NotFound => StatusCodes.Status404NotFound,
        OutcomeKind.Conflict => StatusCodes.Status409Conflict,
        OutcomeKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status200OK,
    };
}
