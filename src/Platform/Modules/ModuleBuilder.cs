using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>The words in which a <see cref="StartupBase"/> declares what its feature brings. <c>module list</c> prints them.</summary>
public sealed class ModuleBuilder(Contributions contributions)
{
    /// <summary>A content part with behaviour. Parts without behaviour are data and need no class.</summary>
    public ModuleBuilder Part<TPart>() where TPart : PartType => Add(contributions.Parts, typeof(TPart));

    /// <summary>A kind of field.</summary>
    public ModuleBuilder Field<TField>() where TField : FieldType => Add(contributions.Fields, typeof(TField));

    /// <summary>A kind of document of its own beside content.</summary>
    public ModuleBuilder Document<T>(string name, Func<T, string> id) where T : class =>
        Add(contributions.Documents, new DocumentKind<T>(name, id));

    public ModuleBuilder Index<TDocument, TRow>(string name, Func<TDocument, IEnumerable<TRow>> map, int revision = 1)
        where TDocument : class
        where TRow : class =>
        Add(contributions.Indexes, new DocumentIndex<TDocument, TRow>(name, map, revision));

    /// <summary>A write; its class is made per use with the tenant's services.</summary>
    public ModuleBuilder Action<TAction>() where TAction : class, IPlatformAction
    {
        contributions.Actions.Add(ActionInfo.Of<TAction>());
        return Services(services => services.AddTransient<TAction>());
    }

    public ModuleBuilder RecipeStep<TStep>() where TStep : RecipeStep => Add(contributions.RecipeSteps, typeof(TStep));

    /// <summary>A section of the site's settings, named as its class; recipes are checked by it.</summary>
    public ModuleBuilder Settings<T>() where T : class, new() => Add(contributions.Settings, typeof(T)).Services(services => services.AddSingleton(new SettingsSection(typeof(T))));

    /// <summary>Settings of a content type that this module reads; recipes are checked by the class.</summary>
    public ModuleBuilder TypeSettings<T>() where T : class, new() => Add(contributions.TypeSettings, typeof(T)).Services(services => services.AddSingleton(new SettingsOfType(typeof(T))));

    /// <summary>A page of this module at an address of its own; it goes into the sitemap, and at the foot of every page when it says so.</summary>
    public ModuleBuilder Page(PublicPage page) => Services(services => services.AddSingleton(page));

    /// <summary>Work that is done at a planned time.</summary>
    public ModuleBuilder Job<TJob>() where TJob : class, IJob => Add(contributions.Jobs, typeof(TJob));

    /// <summary>Follows the change feed as long as the tenant is awake.</summary>
    public ModuleBuilder Follower<TFollower>() where TFollower : class, IChangeFollower => Add(contributions.Followers, typeof(TFollower));

    public ModuleBuilder Permissions(params Permission[] permissions)
    {
        contributions.Permissions.AddRange(permissions);
        return this;
    }

    /// <summary>Routes within the tenant. Handlers take the request's services from <c>HttpContext.RequestServices</c>.</summary>
    public ModuleBuilder Endpoints(Action<IEndpointRouteBuilder> map) => Add(contributions.Endpoints, map);

    /// <summary>Paths that are the same for readers of all languages: <c>/admin</c>. Without a language before them.</summary>
    public ModuleBuilder OneLanguage(params string[] roots) => Services(services =>
    {
        foreach (var root in roots) services.AddSingleton(new Localization.OneLanguageRoot(root));
    });

    /// <summary>Middleware of the tenant, before its routes.</summary>
    public ModuleBuilder Pipeline(Action<IApplicationBuilder> use) => Add(contributions.Pipeline, use);

    public ModuleBuilder Services(Action<IServiceCollection> add) => Add(contributions.Services, add);

    private ModuleBuilder Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return this;
    }
}
