using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Display;

namespace Prikkaart.Endpoints;

internal static class PinCardEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/prikkaart", ShowAsync);

    private static async Task ShowAsync(HttpContext http)
    {
        var pages = http.RequestServices.GetRequiredService<Pages>();
        var page = await pages.OpenAsync(http);
        page.Head.Title = "Prikkaart";
        await pages.WriteAsync(page, "PinBoard", new PinCard("Wie helpt zaterdag met de tuin?", "de buurt"));
    }
}
