namespace OrchardVrijwilligers.Platform.Security;

/// <summary>A right, by Orchard Core's name where it has one (<c>PublishContent</c>).</summary>
/// <param name="Description">For the administrator, in Dutch.</param>
/// <param name="ImpliedBy">Having one of these is enough.</param>
public sealed record Permission(string Name, string Description, params Permission[] ImpliedBy)
{
    /// <summary>True when one of the granted names is this permission or implies it.</summary>
    public bool IsGranted(IReadOnlySet<string> granted) =>
        granted.Contains(Name) || ImpliedBy.Any(other => other.IsGranted(granted));
}
