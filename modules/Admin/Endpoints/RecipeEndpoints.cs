using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Admin.Recipes;
using OrchardVrijwilligers.Modules.Users.Forms;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Endpoints;

public sealed record RecipesPage(IReadOnlyList<ShelfRecipe> Recipes, EditForm Upload);

/// <param name="Ran">It was run; otherwise it is shown what running it would do.</param>
public sealed record RecipePage(string Key, string Name, bool Ran, RecipeEnd End)
{
    public IReadOnlyList<BaseConflict> Conflicts { get; } = [.. (End.Report?.Plan ?? []).SelectMany(step => step.Conflicts)];

    public IReadOnlyList<ChangeGroup> Groups { get; } = ChangeList.Of(End.Report?.Changes ?? []);

    public int Count => Ran ? Groups.Sum(group => group.Count) : (End.Report?.Plan ?? []).Sum(step => step.Things.Count);
}

/// <summary>Choosing a recipe, seeing what it would change, and running it.</summary>
internal static class RecipeEndpoints
{
    private const string Choice = "keuze:";
    private const long Headroom = 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AdminRoom.Recipes.Path, http => ShowAsync(http)).In(AdminRoom.Recipes);
        routes.MapPost(AdminRoom.Recipes.Path, UploadAsync).In(AdminRoom.Recipes).WithMetadata(new BodyLimit(RecipeLimits.Default.MaxFileBytes + Headroom));
        routes.MapGet(AdminRoom.Recipes.Path + "/export", ExportAsync).In(AdminRoom.Recipes);
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
        else if (file.Length > RecipeLimits.Default.MaxFileBytes) await ShowAsync(http, new Problem("File", $"Kies een bestand van hoogstens {Most}."));
        else AdminPages.Go(http, $"{AdminRoom.Recipes.Path}/{await http.RequestServices.GetRequiredService<RecipeShelf>().KeepAsync(file, http.RequestAborted)}");
    }

    private static Task PlanAsync(HttpContext http) => WithRecipeAsync(http, ran: false, (desk, file) => desk.PlanAsync(file, http.RequestAborted));

    private static Task RunAsync(HttpContext http) => WithRecipeAsync(http, ran: true, async (desk, file) => await desk.RunAsync(file, http.Actor().Name, Choices(await http.Request.ReadFormAsync(http.RequestAborted))));

    private static BaseChoices Choices(IFormCollection posted)
    {
        HashSet<string> Chosen(string value) => [.. posted.Where(field => field.Key.StartsWith(Choice, StringComparison.Ordinal) && field.Value == value).Select(field => field.Key[Choice.Length..])];
        return new(BaseChoice.Open, Chosen("eigen"), Chosen("basis"));
    }

    // Made whole before the first byte goes out, so that an export that fails is a clear page and not half a file.
    private static async Task ExportAsync(HttpContext http)
    {
        var export = await http.RequestServices.GetRequiredService<PortalExport>().MakeAsync(stop: http.RequestAborted);
        await using var zip = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
        await ExportFile.ZipAsync(export, zip, http.RequestAborted);
        zip.Position = 0;
        http.Response.ContentType = "application/zip";
        http.Response.ContentLength = zip.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{export.Name}.zip\"";
        http.Response.Headers.CacheControl = "no-store";
        await zip.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

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

    private static string Most => $"{RecipeLimits.Default.MaxFileBytes / 1024 / 1024} MB";

    private static EditForm Upload => new(AdminRoom.Recipes.Path, "Bekijk wat het verandert",
        new FormField("File", "bestand", "Recept van je eigen computer") { Type = "file", Required = true, Hint = $"Een JSON-bestand of zip van hoogstens {Most}. Er verandert nog niets." });

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
