using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>A tenant's settings in Orchard Core's shape: site properties and one object per section, by class name. One document a tenant.</summary>
public sealed class SiteSettings
{
    public const string TheId = "site";

    private readonly ConcurrentDictionary<Type, (JsonNode? Stored, object Section)> read = new();

    public string Id { get; init; } = TheId;

    public JsonObject Properties { get; init; } = [];

    public string SiteName => Properties.Text("SiteName");

    public string BaseUrl => Properties.Text("BaseUrl").TrimEnd('/');

    /// <summary>A section with its defaults where nothing is said; the same object for as long as the section is the same.</summary>
    public T Section<T>() where T : class, new()
    {
        var stored = Properties[typeof(T).Name];
        if (read.TryGetValue(typeof(T), out var known) && ReferenceEquals(known.Stored, stored)) return (T)known.Section;
        var section = SettingsReader.Read<T>(stored);
        read[typeof(T)] = (stored, section);
        return section;
    }

    public TimeZoneInfo TimeZone() =>
        TimeZoneInfo.TryFindSystemTimeZoneById(Properties.Text("TimeZoneId") is { Length: > 0 } id ? id : "Europe/Amsterdam", out var zone) ? zone : TimeZoneInfo.Utc;
}

public sealed class LookSettings
{
    public string Name { get; init; } = "";

    public Dictionary<string, string> Tokens { get; init; } = [];

    public string Divider { get; init; } = "plain";

    public string Tagline { get; init; } = "";
}

public sealed class ContactSettings
{
    public string Name { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public string Address { get; init; } = "";

    public IReadOnlyList<string> OpeningHours { get; init; } = [];
}

public sealed class LocalizationSettings
{
    public string DefaultCulture { get; init; } = "nl";

    public IReadOnlyList<string> SupportedCultures { get; init; } = [];

    /// <summary>Dutch when the stored name is no language.</summary>
    public CultureInfo Culture() => IsCulture(DefaultCulture) ? CultureInfo.GetCultureInfo(DefaultCulture) : CultureInfo.GetCultureInfo("nl");

    public static bool IsCulture(string name)
    {
        try
        {
            return name.Length > 0 && CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}

/// <summary>The postcodes that a tenant knows the place of; distance works within these (domain facts of the recipe or of the CBS importer).</summary>
public sealed class PostalCodeSettings
{
    public IReadOnlyList<PostalCodePlace> Codes { get; init; } = [];
}

/// <param name="Code">Four digits.</param>
public sealed record PostalCodePlace(string Code, string Place, double Latitude, double Longitude);
