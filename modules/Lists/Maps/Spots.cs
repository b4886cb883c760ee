using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Maps;

/// <summary>
/// Lays spots beside each other: many items share the point of a postcode. They lie around it as the seeds of a sunflower
/// (Vogel 1979: the k-th at an angle of k times the golden angle, at a distance that grows with the root of k).
/// </summary>
internal static class Spots
{
    private const double GoldenAngle = 2.399963;
    private const double BetweenNumbers = 10.5;
    private const double BetweenDots = 4.6;

    public static IReadOnlyList<MapSpot> Lay(IReadOnlyList<((double X, double Y) At, int? Number)> places, Projection projection)
    {
        var spots = new List<MapSpot>();
        foreach (var place in places.Where(place => projection.Holds(place.At)).GroupBy(place => (Math.Round(place.At.X), Math.Round(place.At.Y))))
        {
            var numbered = place.Where(spot => spot.Number is not null).OrderBy(spot => spot.Number).ToList();
            var taken = numbered.Count == 0 ? 0 : BetweenNumbers * Math.Sqrt(numbered.Count) + BetweenDots;
            var first = (int)Math.Ceiling(Math.Pow(taken / BetweenDots, 2));
            spots.AddRange(numbered.Select((spot, at) => Seed(spot.At, spot.Number, at, numbered.Count == 1 ? 0 : BetweenNumbers)));
            spots.AddRange(place.Where(spot => spot.Number is null).Select((spot, at) => Seed(spot.At, null, first + at, BetweenDots)));
        }
        return [.. spots.OrderBy(spot => spot.Number is not null).ThenByDescending(spot => spot.Number)];
    }

    private static MapSpot Seed((double X, double Y) middle, int? number, int at, double between)
    {
        var (far, angle) = (between * Math.Sqrt(at + 0.5), at * GoldenAngle);
        return new(Math.Round(middle.X + far * Math.Cos(angle), 1), Math.Round(middle.Y + far * Math.Sin(angle), 1), number);
    }
}
