namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A place on earth, in degrees.</summary>
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
