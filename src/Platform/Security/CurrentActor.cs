using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>Who makes this request; set by the feature that signs people in.</summary>
public interface IActorFeature
{
    Actor Actor { get; }
}

public static class CurrentActor
{
    /// <summary>Nobody in particular, without any right, where no feature signs people in.</summary>
    public static Actor Actor(this HttpContext http) => http.Features.Get<IActorFeature>()?.Actor ?? Security.Actor.Anonymous;
}
