namespace OrchardVrijwilligers.Platform.Security;

/// <summary>Who acts: a person, a recipe, a job. Stands in the audit trail.</summary>
/// <param name="Id">Stable: a user's id, or <c>recipe:name</c>, <c>job:name</c>, <c>command-line</c>.</param>
/// <param name="Granted">Names of permissions; null means everything (the system itself, an administrator).</param>
public sealed record Actor(string Id, string Name, IReadOnlySet<string>? Granted)
{
    public static Actor Anonymous { get; } = new("anonymous", "Bezoeker", new HashSet<string>());

    /// <param name="by">Who runs it, when that is a person.</param>
    public static Actor Recipe(string name, string? by = null) => new($"recipe:{name}", by is null ? name : $"{name}, door {by}", null);

    public static Actor Job(string name) => new($"job:{name}", name, null);

    public static Actor CommandLine { get; } = new("command-line", "Opdrachtregel", null);

    public static Actor Setup { get; } = new("setup", "Installatie", null);

    public bool IsAnonymous => Id == Anonymous.Id;

    public bool May(Permission permission) => Granted is null || permission.IsGranted(Granted);
}
