namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// A place on earth as a point of the unit sphere. The straight line between two such points orders places
/// as the great circle does, and needs no sines: they are worked out once, when a document is indexed.
/// </summary>
internal readonly record struct Point(double X, double Y, double Z)
{
    /// <summary>The mean radius of the earth according to the IUGG.</summary>
    private const double EarthKilometers = 6371.0088;

    public static Point FromDegrees(double latitude, double longitude)
    {
        var (north, across) = double.SinCos(double.DegreesToRadians(latitude));
        var (y, x) = double.SinCos(double.DegreesToRadians(longitude));
        return new Point(across * x, across * y, north);
    }

    /// <summary>The square of the straight line.</summary>
    public double SquareTo(Point other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return x * x + y * y + z * z;
    }

    /// <summary>The great circle that belongs to a straight line.</summary>
    public static double Kilometers(double square) => 2 * EarthKilometers * Math.Asin(Math.Min(1, Math.Sqrt(square) / 2));

    /// <summary>The straight line that belongs to a great circle; beyond half the earth everything is near enough.</summary>
    public static double Square(double kilometers)
    {
        var angle = kilometers / EarthKilometers / 2;
        return angle switch
        {
            >= Math.PI / 2 => double.PositiveInfinity,
            >= 0 => 4 * Math.Pow(Math.Sin(angle), 2),
            _ => -1,
        };
    }
}
