using System.Globalization;
using System.Text;
using OrchardVrijwilligers.Platform.Actions;

namespace OrchardVrijwilligers.Platform.Content.Postcodes;

/// <summary>
/// A CSV of postcodes as it was read: columns by the names in its first line, in any order; coordinates as degrees of WGS84 or in metres
/// of the national grid; a comma or a point in numbers. Rows of the same four digits (addresses, or postcodes with letters) become one: the
/// mean of the coordinates and the place that most of them have.
/// </summary>
/// <param name="Problems">With the line as their place ("regel 12"); when there are any, the file is of no use.</param>
public sealed record PostcodeFile(IReadOnlyList<PostalCodePlace> Places, IReadOnlyList<Problem> Problems)
{
    private const int MostProblems = 20;

    private static readonly string[] Code = ["pc4", "postcode", "postcode4", "postcode6", "pc6", "postalcode"];
    private static readonly string[] Place = ["place", "plaats", "woonplaats", "woonplaatsnaam", "gemeentenaam", "gemeente"];
    private static readonly string[] Latitude = ["lat", "latitude", "breedtegraad"];
    private static readonly string[] Longitude = ["lon", "lng", "longitude", "lengtegraad"];
    private static readonly string[] X = ["x", "rd_x", "rdx", "x_coordinaat"];
    private static readonly string[] Y = ["y", "rd_y", "rdy", "y_coordinaat"];

    public static PostcodeFile Read(byte[] content)
    {
        var (problems, rows) = (new List<Problem>(), new List<PostalCodePlace>());
        Columns? columns = null;
        foreach (var (line, cells) in CsvText.Read(Decode(content)))
        {
            if (problems.Count >= MostProblems) break;
            if (columns is null)
            {
                columns = Columns.Of(cells);
                if (columns.Problem is { } problem) return new([], [new("regel 1", problem)]);
            }
            else if (columns.Read(cells, out var row) is { } wrong) problems.Add(new($"regel {line}", wrong));
            else rows.Add(row!);
        }
        if (rows.Count == 0 && problems.Count == 0) problems.Add(new("", "In dit bestand staan geen postcodes."));
        return new(problems.Count > 0 ? [] : [.. rows.GroupBy(row => row.Code, StringComparer.Ordinal).Select(Mean)], problems);
    }

    private static PostalCodePlace Mean(IGrouping<string, PostalCodePlace> rows) => new(rows.Key,
        rows.GroupBy(row => row.Place, StringComparer.Ordinal).OrderByDescending(place => place.Count()).ThenBy(place => place.Key, StringComparer.Ordinal).First().Key,
        rows.Average(row => row.Latitude), rows.Average(row => row.Longitude));

    /// <summary>UTF-8, and where that is impossible the Latin of older files.</summary>
    private static string Decode(byte[] content) =>
        (System.Text.Unicode.Utf8.IsValid(content) ? Encoding.UTF8 : Encoding.Latin1).GetString(content).TrimStart('\uFEFF');

    private sealed record Columns(int CodeAt, int PlaceAt, int NorthAt, int EastAt, bool IsGrid)
    {
        public string? Problem => CodeAt < 0 ? $"Er is geen kolom met postcodes. Noem haar {Names(Code)}."
            : PlaceAt < 0 ? $"Er is geen kolom met plaatsen. Noem haar {Names(Place)}."
            : NorthAt < 0 || EastAt < 0 ? $"Er zijn geen kolommen met coördinaten. Noem ze {Names(Latitude)} en {Names(Longitude)}, of in meters van het Rijksdriehoeksnet {Names(X)} en {Names(Y)}."
            : null;

        public static Columns Of(IReadOnlyList<string> header)
        {
            var (code, place, latitude, longitude) = (Find(header, Code), Find(header, Place), Find(header, Latitude), Find(header, Longitude));
            return latitude >= 0 && longitude >= 0 ? new(code, place, latitude, longitude, false) : new(code, place, Find(header, Y), Find(header, X), true);
        }

        /// <summary>What is wrong with a row, or null and the row.</summary>
        public string? Read(IReadOnlyList<string> cells, out PostalCodePlace? row)
        {
            row = null;
            var code = Cell(cells, CodeAt);
            if (code.Length < 4 || !int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || digits < 1000 || !IsEnd(code.AsSpan(4)))
                return $"'{code}' is geen postcode. Een postcode heeft vier cijfers, en soms daarna twee letters.";
            if (Cell(cells, PlaceAt) is not { Length: > 0 and <= 100 } place) return "De plaats ontbreekt of is te lang.";
            if (Number(Cell(cells, NorthAt)) is not { } north) return $"'{Cell(cells, NorthAt)}' is geen getal.";
            if (Number(Cell(cells, EastAt)) is not { } east) return $"'{Cell(cells, EastAt)}' is geen getal.";
            if (IsGrid && !RijksDriehoek.Holds(east, north)) return $"Het punt x {east}, y {north} ligt niet in Nederland. Zijn de kolommen verwisseld?";
            var (latitude, longitude) = IsGrid ? RijksDriehoek.ToWgs84(east, north) : (north, east);
            if (latitude is not (>= 50.5 and <= 54) || longitude is not (>= 3 and <= 7.5)) return $"Het punt {latitude}, {longitude} ligt niet in Nederland. Zijn de kolommen verwisseld?";
            row = new(code[..4], place, latitude, longitude);
            return null;
        }

        private static bool IsEnd(ReadOnlySpan<char> rest)
        {
            rest = rest.Trim();
            return rest.Length is 0 or 2 && !rest.ContainsAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        }

        private static double? Number(string text) =>
            double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

        private static string Cell(IReadOnlyList<string> cells, int at) => at < cells.Count ? cells[at] : "";

        private static int Find(IReadOnlyList<string> header, string[] names) =>
            names.Select(name => header.ToList().FindIndex(cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(at => at >= 0, -1);

        private static string Names(string[] names) => string.Join(" of ", names.Take(3).Select(name => $"'{name}'"));
    }
}
