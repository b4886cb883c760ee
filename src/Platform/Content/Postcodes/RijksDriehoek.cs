namespace OrchardVrijwilligers.Platform.Content.Postcodes;

/// <summary>
/// The Dutch national grid (Rijksdriehoeksmeting) to WGS84 by the polynomials of T.G. Schreutelkamp and G.L. Strang van Hees,
/// "Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten" (Geodesia, 2001). Right to about half a metre.
/// </summary>
public static class RijksDriehoek
{
    // Both from the tower of Amersfoort.
    private const double X0 = 155_000, Y0 = 463_000, Latitude0 = 52.15517440, Longitude0 = 5.38720621;

    private static readonly (int P, int Q, double K)[] ToLatitude =
    [
        (0, 1, 3235.65389), (2, 0, -32.58297), (0, 2, -0.24750), (2, 1, -0.84978), (0, 3, -0.06550), (2, 2, -0.01709),
        (1, 0, -0.00738), (4, 0, 0.00530), (2, 3, -0.00039), (4, 1, 0.00033), (1, 1, -0.00012),
    ];

    private static readonly (int P, int Q, double K)[] ToLongitude =
    [
        (1, 0, 5260.52916), (1, 1, 105.94684), (1, 2, 2.45656), (3, 0, -0.81885), (1, 3, 0.05594), (3, 1, -0.05607),
        (0, 1, 0.01199), (3, 2, -0.00256), (1, 4, 0.00128), (0, 2, 0.00022), (2, 0, -0.00022), (5, 0, 0.00026),
    ];

    /// <summary>Within these bounds, in metres, the polynomials hold: the Netherlands on land.</summary>
    public static bool Holds(double x, double y) => x is >= -7_000 and <= 300_000 && y is >= 289_000 and <= 629_000;

    /// <param name="x">Metres to the east.</param>
    /// <param name="y">Metres to the north.</param>
    public static (double Latitude, double Longitude) ToWgs84(double x, double y)
    {
        var (east, north) = ((x - X0) * 1e-5, (y - Y0) * 1e-5);
        return (Latitude0 + Sum(ToLatitude, east, north) / 3600, Longitude0 + Sum(ToLongitude, east, north) / 3600);
    }

    private static double Sum((int P, int Q, double K)[] terms, double east, double north) =>
        terms.Sum(term => term.K * Math.Pow(east, term.P) * Math.Pow(north, term.Q));
}
