using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Tenants;

public enum TenantState
{
    /// <summary>Registered, but its recipe has not run to the end.</summary>
    Uninitialized,
    Running,
    Disabled,
}

/// <summary>A tenant as the host knows it: where it answers and in what state it is. A document of the host's store.</summary>
public sealed partial class TenantSettings
{
    /// <summary>Also the folder and schema name: 1 to 40 letters, digits and '-', starting with a letter.</summary>
    public required string Name { get; init; }

    /// <summary>Hosts at which it answers; empty: any host.</summary>
    public List<string> Hosts { get; init; } = [];

    /// <summary>First segment of the path, without slashes; empty: none.</summary>
    public string Prefix { get; set; } = "";

    public TenantState State { get; set; }

    /// <summary>Name of the recipe that it is set up from.</summary>
    public string Recipe { get; set; } = "";

    public DateTimeOffset CreatedUtc { get; init; }

    /// <summary>When it has work to do, at the earliest; the host wakes it then.</summary>
    public DateTimeOffset? DueUtc { get; set; }

    /// <summary>For a set-up that is done again, perhaps at another address.</summary>
    internal void MoveTo(string prefix, IEnumerable<string> hosts, string recipe)
    {
        (Prefix, Recipe) = (prefix, recipe);
        Hosts.Clear();
        Hosts.AddRange(hosts);
    }

    /// <summary>One spelling of every address, so that no two tenants answer at the same one.</summary>
    internal void CleanAddress()
    {
        Prefix = Prefix.Trim('/').ToLowerInvariant();
        var hosts = Hosts.Select(host => host.Trim().TrimEnd('.').ToLowerInvariant()).Distinct().ToList();
        Hosts.Clear();
        Hosts.AddRange(hosts);
    }

    /// <summary>What is wrong with a cleaned address; null when it can be used.</summary>
    internal string? ProblemWithAddress()
    {
        if (Hosts.FirstOrDefault(host => Uri.CheckHostName(host) == UriHostNameType.Unknown) is { } wrong)
            return $"'{wrong}' is not a host: write a name such as portaal.gemeente.nl, without https:// and port.";
        // The host itself answers at these.
        return Prefix is "health" || (Prefix.Length > 0 && !PrefixPattern().IsMatch(Prefix))
            ? $"'{Prefix}' is not a prefix: use 1 to 40 small letters, digits and '-', other than 'health'."
            : null;
    }

    /// <summary>An administrator was seen, so that a start need not wake the tenant to ask for one.</summary>
    public bool HasAdministrator { get; set; }

    /// <summary>Refuses names that would be trouble as a folder, a schema or a cookie name.</summary>
    public static string? ProblemWithName(string name) =>
        NamePattern().IsMatch(name)
            ? null
            : $"'{name}' is not a tenant name: use 1 to 40 small letters, digits and '-', starting with a letter.";

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixPattern();
}

/// <summary>The features that are on in a tenant; a document of the tenant's own store, so that it changes with a recipe or not at all.</summary>
public sealed class TenantFeatures
{
    public const string TheId = "features";

    public string Id { get; init; } = TheId;

    public List<string> Enabled { get; init; } = [];

    /// <summary>Id of the feature that is the site's theme.</summary>
    public string Theme { get; set; } = "";
}

/// <summary>What code inside a tenant may know of its place.</summary>
/// <param name="Folder">The tenant's own folder for media and indexes.</param>
public sealed record TenantPlace(string Name, string Folder);

/// <summary>Asks the host to rebuild this tenant's container after a change of features, definitions or settings.</summary>
public interface ITenantReload
{
    Task ReloadAsync(CancellationToken stop = default);
}
