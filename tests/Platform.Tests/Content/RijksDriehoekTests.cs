using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Content.Postcodes;

namespace OrchardVrijwilligers.Platform.Tests.Content;

public sealed class RijksDriehoekTests
{
    private const double AboutOneMetre = 1e-5;

    // Amersfoort is the formulas' own origin; the others are reference points of RDNAPTRANS (Kadaster).
    [Theory]
    [InlineData(155000, 463000, 52.15517440, 5.38720621)]
    [InlineData(117380.1200, 575040.3400, 53.160753042, 4.824761912)]
    [InlineData(247380.5600, 604580.7800, 53.419482050, 6.776726674)]
    [InlineData(64640.8900, 440700.0101, 51.947393898, 4.072887101)]
    [InlineData(16460.9100, 377380.2300, 51.368607152, 3.397588595)]
    [InlineData(182260.4500, 311480.6700, 50.792584916, 5.773795548)]
    public void Finds_published_points(double x, double y, double latitude, double longitude)
    {
        var point = RijksDriehoek.ToWgs84(x, y);

        Assert.Equal(latitude, point.Latitude, AboutOneMetre);
        Assert.Equal(longitude, point.Longitude, AboutOneMetre);
    }

    [Fact]
    public void Gives_the_origin_exactly() => Assert.Equal((52.15517440, 5.38720621), RijksDriehoek.ToWgs84(155_000, 463_000));

    // The grid is conformal with a scale within a ten-thousandth; a sphere in place of the ellipsoid adds at most half a percent.
    [Fact]
    public void Keeps_distances_everywhere_in_the_country() => Prop.ForAll(
        (from x in Gen.Choose(10_000, 280_000)
         from y in Gen.Choose(305_000, 615_000)
         from angle in Gen.Choose(0, 359)
         from metres in Gen.Choose(500, 10_000)
         select (X: (double)x, Y: (double)y, East: metres * Math.Cos(angle * Math.PI / 180), North: metres * Math.Sin(angle * Math.PI / 180), Metres: (double)metres)).ToArbitrary(),
        step =>
        {
            var between = Metres(RijksDriehoek.ToWgs84(step.X, step.Y), RijksDriehoek.ToWgs84(step.X + step.East, step.Y + step.North));
            return Math.Abs(between - step.Metres) < 0.006 * step.Metres;
        }).QuickCheckThrowOnFailure();

    private static double Metres((double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        var (north, east) = (Radians(b.Latitude - a.Latitude), Radians(b.Longitude - a.Longitude));
        var h = Math.Pow(Math.Sin(north / 2), 2) + Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(east / 2), 2);
        return 2 * 6_371_008.8 * Math.Asin(Math.Sqrt(h));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
