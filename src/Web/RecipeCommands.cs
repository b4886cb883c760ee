using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Orchard;
using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>Commands about recipes: what one would do, doing it, making one of a portal, and the language itself.</summary>
internal static class RecipeCommands
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static async Task RunAsync(IServiceProvider services, Arguments arguments, CancellationToken stop) =>
        Notes(await services.GetRequiredService<RecipeRunner>().RunAsync(Commands.Tenant(services, arguments), arguments.Demand(2, "The file"), new() { Choices = Choices(arguments) }, new ConsoleProgress(), stop));

    public static async Task PlanAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var report = await services.GetRequiredService<RecipeRunner>().PlanAsync(Commands.Tenant(services, arguments), arguments.Demand(2, "The file"), new() { Choices = Choices(arguments) }, stop);
        if (arguments["json"] is not null) Console.WriteLine(JsonSerializer.Serialize(new { report.Name, Steps = report.Plan, report.Missing }, Json));
        else foreach (var line in PlanText.Of(report)) Console.WriteLine(line);
    }

    public static async Task ExportAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var tenant = Commands.Tenant(services, arguments);
        var file = arguments["out"] ?? throw new UsageException("Say with --out to which file, .json or .zip.");
        var only = arguments["only"]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var steps = await services.GetRequiredService<TenantHost>().WorkBesideAsync(tenant, async beside =>
        {
            var export = await beside.GetRequiredService<PortalExport>().MakeAsync(only, ExportFile.IsZip(file), stop);
            await ExportFile.WriteAsync(export, file, stop);
            return (Count: export.Recipe["steps"]!.AsArray().Count, Files: export.Files.Count);
        }, stop);
        Console.WriteLine($"{file}: {steps.Count} steps, {steps.Files} files beside them");
    }

    /// <summary>What of a recipe, or of a whole portal, Orchard Core would not understand.</summary>
    public static async Task CheckAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        if (arguments["orchard"] is null) throw new UsageException("Say against what to check: recipe check --orchard FILE, or recipe check --orchard --tenant T.");
        var file = arguments.Words.ElementAtOrDefault(2) ?? "";
        var loader = services.GetRequiredService<RecipeLoader>();
        var found = file.Length > 0 ? await loader.LoadAsync(file, stop) : await ExportedAsync(services, arguments, loader, stop);
        if (found.Problems.Count > 0) throw new RecipeException(found.Problems);
        var problems = new OrchardCheck(services.GetRequiredService<TenantHost>().Catalog).Of(found);
        // The lines are those of an export, which anybody can make and lay beside this.
        foreach (var problem in problems) Console.WriteLine(file.Length > 0 ? problem : problem with { File = Path.GetFileName(problem.File) });
        Console.WriteLine($"{found.Steps.Count} steps, {(problems.Count == 1 ? "1 place" : $"{problems.Count} places")} that Orchard Core would not understand");
    }

    private static async Task<LoadedRecipe> ExportedAsync(IServiceProvider services, Arguments arguments, RecipeLoader loader, CancellationToken stop)
    {
        var tenant = Commands.Tenant(services, arguments);
        var file = Path.Combine(Directory.CreateTempSubdirectory("recipe-check").FullName, tenant + ".recipe.json");
        try
        {
            await services.GetRequiredService<TenantHost>().WorkBesideAsync(tenant, async beside =>
            {
                await ExportFile.WriteAsync(await beside.GetRequiredService<PortalExport>().MakeAsync([], ExportFile.IsZip(file), stop), file, stop);
                return true;
            }, stop);
            return await loader.LoadAsync(file, stop);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    /// <summary>The features of a tenant extend the language; where there is one tenant, it need not be named.</summary>
    public static async Task SchemaAsync(IServiceProvider services, Arguments arguments, CancellationToken stop)
    {
        var tenants = services.GetRequiredService<TenantHost>();
        var tenant = arguments["tenant"] is null && tenants.Tenants.All.Count() == 1 ? tenants.Tenants.All.Single().Name : Commands.Tenant(services, arguments);
        var schema = await tenants.WorkBesideAsync(tenant, beside => Task.FromResult(beside.GetRequiredService<RecipeSchema>().Whole()), stop);
        Console.WriteLine(JsonSerializer.Serialize(schema, Json));
    }

    public static void Notes(RecipeReport report)
    {
        foreach (var note in report.Notes) Console.WriteLine($"note: {note}");
        foreach (var kept in report.Kept) Console.WriteLine($"note: {kept}");
    }

    private static BaseChoices Choices(Arguments arguments) => new(
        arguments["conflict"] switch
        {
            null => BaseChoice.Open,
            "own" => BaseChoice.Own,
            "base" => BaseChoice.Base,
            var other => throw new UsageException($"--conflict is own or base, not '{other}'."),
        },
        arguments.All("keep").ToHashSet(StringComparer.Ordinal), arguments.All("take").ToHashSet(StringComparer.Ordinal));
}
