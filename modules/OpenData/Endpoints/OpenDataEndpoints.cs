using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Modules.OpenData.Models;
using OrchardVrijwilligers.Modules.OpenData.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.OpenData.Endpoints;

/// <param name="Lists">With an API, and their feed when they have one.</param>
public sealed record OpenDataPage(IReadOnlyList<PublicList> Lists, OpenDataSettings License, long Activities, long Organisations);

/// <summary>What others may take from the portal: linked data in the open standard, and a page that says how.</summary>
internal static class OpenDataEndpoints
{
    private static readonly (string Path, string Kind)[] Kinds = [("/open-data/activiteiten.json", "Activity"), ("/open-data/organisaties.json", "Organisation")];

    private const string Schema = "/open-data/schema.json";

    /// <summary>For programs, which know no language.</summary>
    public static IEnumerable<string> Files => Kinds.Select(known => known.Path).Append(Schema);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/open-data", ShowAsync).Shared();
        routes.MapOpen(Schema, http => WriteAsync(http, "application/schema+json; charset=utf-8", FeedSchema.Make()));
        foreach (var (path, kind) in Kinds) routes.MapOpen(path, http => FeedAsync(http, path, kind));
    }

    private static async Task ShowAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var (pages, lookup) = (services.GetRequiredService<Pages>(), await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted));
        var page = await pages.OpenAsync(http);
        page.Head.Title = page.T("Open data");
        page.Head.Description = page.T("Gebruik de openbare gegevens van dit portaal in je eigen website, app of onderzoek.");
        page.Head.Canonical = page.Absolute("/open-data");
        var find = services.GetRequiredService<FindNodes>();
        var lists = PublicLists.Of(lookup.Definitions).Where(list => list.Settings is { Api: true, Listed: true }).ToList();
        await pages.WriteAsync(page, "OpenData", new OpenDataPage(lists, lookup.Settings.Section<OpenDataSettings>(), find.Find("Activity", 1, lookup, page.Absolute).Total, find.Find("Organisation", 1, lookup, page.Absolute).Total));
    }

    private static async Task FeedAsync(HttpContext http, string path, string kind)
    {
        var asked = http.Request.Query["pagina"].FirstOrDefault();
        var number = 1;
        if (asked is not null && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number < 1))
        {
            await ApiAnswer.ProblemAsync(http, 400, "Ongeldige invoer", "'pagina' moet een geheel getal zijn vanaf 1.", [("pagina", "Moet een geheel getal zijn vanaf 1.")]);
            return;
        }
        var services = http.RequestServices;
        var (page, lookup) = (await services.GetRequiredService<Pages>().OpenAsync(http), await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted));
        var find = services.GetRequiredService<FindNodes>();
        if (!find.IsReady)
        {
            await ApiAnswer.NotYetAsync(http);
            return;
        }
        var (nodes, total) = find.Find(kind, number, lookup, page.Absolute);
        if (number > 1 && nodes.Count == 0)
        {
            await ApiAnswer.ProblemAsync(http, 404, "Niet gevonden", $"Er zijn geen gegevens op pagina {number}.");
            return;
        }
        var feed = new JsonObject
        {
            ["@context"] = Vocabulary.Context(),
            ["id"] = page.Absolute(Page(path, number)),
            ["license"] = lookup.Settings.Section<OpenDataSettings>().LicenseUrl,
            ["publisher"] = page.Site.Name,
            ["total"] = total,
        };
        if ((long)number * FindNodes.PageSize < total) feed["next"] = page.Absolute(Page(path, number + 1));
        feed["graph"] = new JsonArray([.. nodes]);
        await WriteAsync(http, "application/ld+json; charset=utf-8", feed);
    }

    private static string Page(string path, int number) => number == 1 ? path : $"{path}?pagina={number}";

    private static Task WriteAsync(HttpContext http, string type, JsonObject json) => TaggedAnswer.WriteAsync(http, type, json.ToJsonString(Blueprint.Json));
}
