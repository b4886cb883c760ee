using Microsoft.AspNetCore.Builder;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>On an endpoint: who uses it must have this permission.</summary>
public sealed record DemandedPermission(Permission Permission);

/// <summary>On an endpoint: what it shows is for one person, and nothing on the way may keep it.</summary>
public sealed record PrivatePage;

public static class EndpointDemands
{
    /// <summary>The tenant's pipeline checks all of them before the request's body is read: an anonymous visitor goes to sign in, another gets a 403.</summary>
    public static TBuilder Demand<TBuilder>(this TBuilder endpoint, params Permission[] permissions) where TBuilder : IEndpointConventionBuilder =>
        endpoint.Private().WithMetadata([.. permissions.Select(permission => new DemandedPermission(permission))]);

    public static TBuilder Private<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new PrivatePage());
}
