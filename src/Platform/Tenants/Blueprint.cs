using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>Everything that one set of features means, worked out once and shared by all tenants that have that set. Immutable.</summary>
public sealed class Blueprint
{
    public static readonly JsonSerializerOptions Json = new()
    {
        // Deeper than a recipe may be, so that what was taken in can always be read back.
        MaxDepth = 512,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>What every tenant has, whatever its features.</summary>
    public static Contributions Kernel { get; } = KernelContributions.Create();

    private readonly IReadOnlyList<Contributions> contributions;

    public Blueprint(ModuleCatalog catalog, IEnumerable<string> enabled, string theme)
    {
        Features = catalog.Graph.Resolve(theme.Length > 0 ? enabled.Append(theme) : enabled);
        Theme = theme;
        contributions = [Kernel, .. Features.Select(feature => catalog.ContributionsOf(feature.Id))];
        Model = new([.. All(part => part.Documents)], [.. All(part => part.Indexes)], Json);
        Permissions = [.. ContentPermissions.All.Concat(All(part => part.Permissions)).DistinctBy(permission => permission.Name)];
        Views = new(catalog, Features, theme);
        Texts = new([typeof(Blueprint).Assembly, .. Features.Select(feature => catalog.ModuleOf(feature.Id).Assembly).Distinct()]);
    }

    public IReadOnlyList<FeatureInfo> Features { get; }

    public string Theme { get; }

    public DocumentModel Model { get; }

    public IReadOnlyList<Permission> Permissions { get; }

    public Display.ViewTable Views { get; }

    public Localization.TextCatalog Texts { get; }

    public IEnumerable<Type> Followers => All(part => part.Followers);

    public IEnumerable<Type> Jobs => All(part => part.Jobs);

    /// <summary>Adds what the features bring to a tenant's empty container.</summary>
    public void AddTo(IServiceCollection services)
    {
        foreach (var part in All(part => part.Parts)) services.AddSingleton(typeof(PartType), part);
        foreach (var field in All(part => part.Fields)) services.AddSingleton(typeof(FieldType), field);
        foreach (var step in All(part => part.RecipeSteps)) services.AddTransient(typeof(RecipeStep), step);
        foreach (var job in Jobs) services.AddTransient(job);
        foreach (var follower in Followers) services.AddSingleton(follower);
        foreach (var add in All(part => part.Services)) add(services);
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var map in All(part => part.Endpoints)) map(routes);
    }

    public void Use(IApplicationBuilder app)
    {
        foreach (var use in All(part => part.Pipeline)) use(app);
    }

    private IEnumerable<T> All<T>(Func<Contributions, IEnumerable<T>> select) => contributions.SelectMany(select);
}
