using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>What one feature brings to a tenant that has it on.</summary>
public sealed class Contributions(string feature)
{
    public string Feature { get; } = feature;

    public List<DocumentKind> Documents { get; } = [];

    public List<DocumentIndex> Indexes { get; } = [];

    public List<Permission> Permissions { get; } = [];

    public List<ActionInfo> Actions { get; } = [];

    public List<Type> Parts { get; } = [];

    public List<Type> Fields { get; } = [];

    public List<Type> RecipeSteps { get; } = [];

    /// <summary>Sections of the site's settings.</summary>
    public List<Type> Settings { get; } = [];

    /// <summary>Settings of a content type.</summary>
    public List<Type> TypeSettings { get; } = [];

    public List<Type> Jobs { get; } = [];

    public List<Type> Followers { get; } = [];

    public List<Action<IServiceCollection>> Services { get; } = [];

    public List<Action<IEndpointRouteBuilder>> Endpoints { get; } = [];

    public List<Action<IApplicationBuilder>> Pipeline { get; } = [];
}
