using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Recipes;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

public sealed record RecipesPage(IReadOnlyList<ShelfRecipe> Recipes, EditForm Upload);

/// <param name="Ran">It was run; otherwise it is shown what running it would do.</param>
public sealed record RecipePage(string Key, string Name, bool Ran, RecipeEnd End)
{
    public IReadOnlyList<ChangeGroup> Groups { get; } = ChangeList.Of(End.Report?.Changes ?? []);

    public int Count => Groups.Sum(group => group.Count);
}

/// <summary>Choosing a recipe, seeing what it would change, and running it.</summary>
internal static class RecipeEndpoints
{
    private const long Headroom = 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AdminRoom.Recipes.Path, http => ShowAsync(http)).In(AdminRoom.Recipes);
        routes.MapPost(AdminRoom.Recipes.Path, UploadAsync).In(AdminRoom.Recipes).WithMetadata(new BodyLimit(RecipeLimits.Default.MaxFileBytes + Headroom));
        routes.MapGet(AdminRoom.Recipes.Path + "/{key}", PlanAsync).In(AdminRoom.Recipes);
        routes.MapPost(AdminRoom.Recipes.Path + "/{key}", RunAsync).In(AdminRoom.Recipes);
    }

    private static Task ShowAsync(HttpContext http, params Problem[] problems)
    {
        var model = new RecipesPage([.. http.RequestServices.GetRequiredService<RecipeShelf>().All()], Upload with { Problems = problems });
        return AdminPages.WriteAsync(http, AdminRoom.Recipes.Text, "AdminRecipes", model, AdminPages.StatusOf(problems.Length > 0 ? OutcomeKind.Invalid : OutcomeKind.Done), problems.Length > 0);
    }

    private static async Task UploadAsync(HttpContext http)
    {
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        if (posted.Files["bestand"] is not { Length: > 0 } file) await ShowAsync(http, new Problem("File", "Kies een bestand met een recept."));
        else if (file.Length > RecipeLimits.Default.MaxFileBytes) await ShowAsync(http, new Problem("File", "Kies een bestand van hoogstens 64 MB."));
        else AdminPages.Go(http, $"{AdminRoom.Recipes.Path}/{await http.RequestServices.GetRequiredService<RecipeShelf>().KeepAsync(file, http.RequestAborted)}");
    }

    private static Task PlanAsync(HttpContext http) => WithRecipeAsync(http, ran: false, (desk, file) => desk.PlanAsync(file, http.RequestAborted));

    private static Task RunAsync(HttpContext http) => WithRecipeAsync(http, ran: true, (desk, file) => desk.RunAsync(file, http.Actor().Name));

    private static async Task WithRecipeAsync(HttpContext http, bool ran, Func<RecipeDesk, string, Task<RecipeEnd>> work)
    {
        var key = (string)http.GetRouteValue("key")!;
        if (http.RequestServices.GetRequiredService<RecipeShelf>().FileOf(key) is not { } file)
        {
            await AdminPages.NotFoundAsync(http);
            return;
        }
        var end = await work(http.RequestServices.GetRequiredService<RecipeDesk>(), file);
        var status = end.IsBusy ? OutcomeKind.Conflict : end.Report is null ? OutcomeKind.Invalid : OutcomeKind.Done;
        await AdminPages.WriteAsync(http, RecipeHeader.Read(file).Name, "AdminRecipe", new RecipePage(key, RecipeHeader.Read(file).Name, ran, end), AdminPages.StatusOf(status), status != OutcomeKind.Done);
    }

    private static EditForm Upload => new(AdminRoom.Recipes.Path, "Bekijk wat het verandert",
        new FormField("File", "bestand", "Recept van je eigen computer") { Type = "file", Required = true, Hint = "Een JSON-bestand van hoogstens 64 MB. Er verandert nog niets." });

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
