using System.Text.Json.Serialization;

namespace OrchardVrijwilligers.Platform.Content.Postcodes;

/// <summary>
/// The imported postcodes of a tenant, with a place and the middle of the area. One document of its own in columns, since the whole
/// country (four thousand rows) is too much to stand in the site's settings.
/// </summary>
public sealed class PostcodeTable
{
    public const string TheId = "table";

    public string Id { get; init; } = TheId;

    /// <summary>Each place once; <see cref="At"/> points here.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>1000 to 9999, rising. The other columns have the same length.</summary>
    public IReadOnlyList<int> Codes { get; init; } = [];

    public IReadOnlyList<int> At { get; init; } = [];

    /// <summary>Degrees of WGS84 in hundred-thousandths, about a metre.</summary>
    public IReadOnlyList<int> Latitudes { get; init; } = [];

    public IReadOnlyList<int> Longitudes { get; init; } = [];

    [JsonIgnore]
    public int Count => Codes.Count;

    public static PostcodeTable Of(IEnumerable<PostalCodePlace> rows)
    {
        var all = rows.OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        var places = all.Select(row => row.Place).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var numbers = places.Select((place, at) => (place, at)).ToDictionary(pair => pair.place, pair => pair.at, StringComparer.Ordinal);
        return new()
        {
            Places = places,
            Codes = [.. all.Select(row => int.Parse(row.Code, System.Globalization.CultureInfo.InvariantCulture))],
            At = [.. all.Select(row => numbers[row.Place])],
            Latitudes = [.. all.Select(row => (int)Math.Round(row.Latitude * 1e5))],
            Longitudes = [.. all.Select(row => (int)Math.Round(row.Longitude * 1e5))],
        };
    }

    public IEnumerable<PostalCodePlace> Rows() => Codes.Select((code, at) =>
        new PostalCodePlace(code.ToString(System.Globalization.CultureInfo.InvariantCulture), Places[At[at]], Latitudes[at] / 1e5, Longitudes[at] / 1e5));

    public bool Same(PostcodeTable other) => Places.SequenceEqual(other.Places) && Codes.SequenceEqual(other.Codes)
        && At.SequenceEqual(other.At) && Latitudes.SequenceEqual(other.Latitudes) && Longitudes.SequenceEqual(other.Longitudes);
}
