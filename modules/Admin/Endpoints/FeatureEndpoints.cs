using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

/// <param name="Done">The feature that was switched just now.</param>
public sealed record FeaturesPage(IReadOnlyList<FeatureRow> Rows, FeatureRow? Done, IReadOnlyList<Problem> Problems);

/// <summary>Features on and off.</summary>
internal static class FeatureEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AdminRoom.Features.Path, http => ShowAsync(http, [])).In(AdminRoom.Features);
        routes.MapPost(AdminRoom.Features.Path + "/{id}/{switch:regex(^(aan|uit|thema)$)}", SwitchAsync).In(AdminRoom.Features);
    }

    private static Task ShowAsync(HttpContext http, IReadOnlyList<Problem> problems, OutcomeKind kind = OutcomeKind.Done)
    {
        var features = http.RequestServices.GetRequiredService<ListFeatures>();
        var done = http.Request.Query["gedaan"].ToString() is { Length: > 0 } id ? features.Find(id) : null;
        return AdminPages.WriteAsync(http, AdminRoom.Features.Text, "AdminFeatures", new FeaturesPage(features.Run(), done, problems), AdminPages.StatusOf(kind), problems.Count > 0);
    }

    private static async Task SwitchAsync(HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<ListFeatures>().Find((string)http.GetRouteValue("id")!) is not { } row)
        {
            await AdminPages.NotFoundAsync(http);
            return;
        }
        // What the page shows may be old by now: a second click on the same button changes nothing.
        var wanted = (string)http.GetRouteValue("switch")!;
        if (row.Switch == wanted && row.Fixed is { } reason)
        {
            await ShowAsync(http, [new("", $"{row.Feature.Name} kan niet worden omgezet. {reason}")], OutcomeKind.Invalid);
            return;
        }
        var input = new ChangeFeaturesInput(wanted == "aan" ? [row.Feature.Id] : [], wanted == "uit" ? [row.Feature.Id] : [], wanted == "thema" && row.Feature.IsTheme ? row.Feature.Id : null);
        var outcome = await http.RequestServices.GetRequiredService<ActionRunner>().RunAsync<ChangeFeatures, ChangeFeaturesInput, IReadOnlyList<string>>(input, http.Actor(), http.RequestAborted);
        if (outcome.IsDone) AdminPages.Go(http, $"{AdminRoom.Features.Path}?gedaan={Uri.EscapeDataString(row.Feature.Id)}");
        else await ShowAsync(http, outcome.Problems, outcome.Kind);
    }
}
