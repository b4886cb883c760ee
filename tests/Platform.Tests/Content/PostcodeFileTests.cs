using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Postcodes;

namespace OrchardVrijwilligers.Platform.Tests.Content;

public sealed class PostcodeFileTests
{
    private static PostcodeFile Read(string text) => PostcodeFile.Read(Encoding.UTF8.GetBytes(text));

    private static string Only(PostcodeFile file) => $"{Assert.Single(file.Problems).Field}: {file.Problems[0].Message}";

    [Theory]
    [InlineData("pc4,place,latitude,longitude\n1211,Hilversum,52.2263,5.1822\n")]
    [InlineData("Breedtegraad;Lengtegraad;Woonplaats;Postcode\r\n52,2263;5,1822;Hilversum;1211 AB\r\n")]
    [InlineData("\uFEFFlon\tlat\tplaats\tpostcode4\n5.1822\t52.2263\tHilversum\t1211")]
    [InlineData("iets,pc4,\"gemeentenaam\",lat,lng\n,\"1211\",\"Hilversum\",\"52,2263\",\"5,1822\"\n\n")]
    public void Reads_columns_by_their_names(string text)
    {
        var file = Read(text);

        Assert.Empty(file.Problems);
        Assert.Equal(new PostalCodePlace("1211", "Hilversum", 52.2263, 5.1822), Assert.Single(file.Places));
    }

    [Fact]
    public void Reads_metres_of_the_national_grid()
    {
        var place = Assert.Single(Read("pc4;plaats;rd_x;rd_y\n3811;Amersfoort;155000,00;463000,00\n").Places);

        Assert.Equal((52.15517440, 5.38720621), (place.Latitude, place.Longitude));
    }

    [Fact]
    public void Makes_one_row_of_the_same_four_digits()
    {
        var place = Assert.Single(Read("postcode,plaats,lat,lon\n1211AA,Hilversum,52.20,5.10\n1211AB,Hilversum,52.22,5.14\n1211AC,Loosdrecht,52.24,5.18\n").Places);

        Assert.Equal(("1211", "Hilversum"), (place.Code, place.Place));
        Assert.Equal(52.22, place.Latitude, 9);
        Assert.Equal(5.14, place.Longitude, 9);
    }

    [Fact]
    public void Reads_files_from_before_utf8() => Assert.Equal(
        "Súdwest-Fryslân", Assert.Single(PostcodeFile.Read(Encoding.Latin1.GetBytes("pc4;plaats;lat;lon\n8601;Súdwest-Fryslân;53,03;5,66")).Places).Place);

    [Theory]
    [InlineData("pc4,place,latitude,longitude\n1211,Hilversum,52.2,5.1\n121,Hilversum,52.2,5.1\n", "regel 3: '121' is geen postcode")]
    [InlineData("pc4,place,latitude,longitude\n\n0999,Hilversum,52.2,5.1\n", "regel 3: '0999' is geen postcode")]
    [InlineData("pc4,place,latitude,longitude\n1211ABC,Hilversum,52.2,5.1\n", "regel 2: '1211ABC' is geen postcode")]
    [InlineData("pc4,place,latitude,longitude\n1211,Hilversum,noord,5.1\n", "regel 2: 'noord' is geen getal")]
    [InlineData("pc4,place,latitude,longitude\n1211,,52.2,5.1\n", "regel 2: De plaats ontbreekt")]
    [InlineData("pc4,place,latitude,longitude\n1211,Hilversum\n", "regel 2: '' is geen getal")]
    [InlineData("pc4,place,latitude,longitude\n1211,\"Hil\nversum\",5.1,52.2\n", "regel 2: Het punt 5")]
    [InlineData("pc4,place,x,y\n1211,Hilversum,463000,155000\n", "regel 2: Het punt x 463000")]
    [InlineData("PC6;Huisnummer;Buurt;Wijk;Gemeente\n1211AB;1;a;b;c\n", "regel 1: Er zijn geen kolommen met coördinaten")]
    [InlineData("place,latitude,longitude\n", "regel 1: Er is geen kolom met postcodes")]
    [InlineData("pc4,latitude,longitude\n", "regel 1: Er is geen kolom met plaatsen")]
    [InlineData("pc4,place,latitude,longitude\n", ": In dit bestand staan geen postcodes")]
    [InlineData("", ": In dit bestand staan geen postcodes")]
    public void Says_on_which_line_something_is_wrong(string text, string problem)
    {
        var file = Read(text);

        Assert.StartsWith(problem, Only(file), StringComparison.Ordinal);
        Assert.Empty(file.Places);
    }

    [Fact]
    public void Stops_after_a_page_of_problems() =>
        Assert.Equal(20, Read("pc4,place,latitude,longitude\n" + string.Concat(Enumerable.Repeat("x,y,z,w\n", 500))).Problems.Count);

    [Fact]
    public void Gives_a_table_back_as_it_was_put_in() => Prop.ForAll(
        (from codes in Gen.ListOf(Gen.Choose(1000, 9999))
         from rows in Gen.CollectToList(codes.Distinct(), code =>
             from place in Gen.Elements("Hilversum", "Laren", "Súdwest-Fryslân")
             from latitude in Gen.Choose(5_050_000, 5_400_000)
             from longitude in Gen.Choose(300_000, 750_000)
             select new PostalCodePlace($"{code}", place, latitude / 1e5, longitude / 1e5))
         select rows).ToArbitrary(),
        rows =>
        {
            var table = PostcodeTable.Of(rows);
            return table.Rows().SequenceEqual(rows.OrderBy(row => row.Code, StringComparer.Ordinal)) && table.Same(PostcodeTable.Of(Enumerable.Reverse(rows)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1211 AB", "Hilversum")]
    [InlineData("1251", "Laren, zegt de gemeente")]
    [InlineData("9999", null)]
    public void Finds_places_of_settings_and_table_together(string postcode, string? place)
    {
        var settings = new SiteSettings { Properties = new() { ["PostalCodeSettings"] = new System.Text.Json.Nodes.JsonObject { ["Codes"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["Code"] = "1251", ["Place"] = "Laren, zegt de gemeente", ["Latitude"] = 52.25, ["Longitude"] = 5.22 }) } } };
        var table = PostcodeTable.Of([new("1211", "Hilversum", 52.2, 5.1), new("1251", "Laren", 52.3, 5.2)]);
        var lookup = new ContentLookup(ContentDefinitions.Empty, settings, [], () => throw new InvalidOperationException(), table);

        Assert.Equal(place, lookup.Place(postcode)?.Place);
    }
}
