namespace OrchardVrijwilligers.Search.Segments;

internal readonly record struct Point(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the earth according to the IUGG.</summary>
    private const double EarthKilometers = 6371.0088;

    /// <summary>The great-circle distance by the haversine formula.</summary>
    public double Kilometers(Point other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var north = Math.Sin((to - from) / 2);
        var east = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var chord = north * north + Math.Cos(from) * Math.Cos(to) * east * east;
        return 2 * EarthKilometers * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }
}

/// <summary>The places of each document.</summary>
internal sealed class PointColumn(Lists<Point> byDocument)
{
    /// <summary>To the nearest of the document's places; null without one.</summary>
    public double? Kilometers(int document, Point from)
    {
        double? nearest = null;
        foreach (var point in byDocument[document])
        {
            var distance = from.Kilometers(point);
            if (!(nearest <= distance)) nearest = distance;
        }
        return nearest;
    }

    public static PointColumn Build(PointField field, IReadOnlyList<SearchDocument> documents) =>
        new(Lists<Point>.From(documents.Select(document =>
            document.Points.Where(point => point.Field == field.Name).Select(point => new Point(point.Latitude, point.Longitude)).ToList())));
}
