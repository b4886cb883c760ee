using FsCheck;
using FsCheck.Fluent;

namespace OrchardVrijwilligers.Search.Tests.Scan;

/// <summary>Random documents and queries over few words and values, so that they meet.</summary>
internal static class Samples
{
    public static readonly IndexDefinition Definition = new([
        new TextField("title", 3), new TextField("body"), new FacetField("theme"), new FacetField("moment", Tree: true),
        new NumberField("hours"), new NumberField("date"), new PointField("place"), new SortTextField("title")]);

    public static readonly SearchOptions Options = new() { Synonyms = [new("buddy", "maatje"), new("sociaal werk", "welzijn", BothWays: false)] };

    private static readonly string[] Words =
    [
        "tuin", "tuinen", "buurt", "buurttuin", "taal", "maatje", "taalmaatje", "buddy", "koken", "kookt", "soep", "de", "het", "voor", "werk", "vrijwilliger",
        "vrijwilligerswerk", "sociaal", "welzijn", "café", "cafe", "taalcafé", "e-mail", "50+", "1211 AB", "wandelen", "wandelt", "gezin", "zin", "kinderen", "kind",
    ];

    /// <summary>Each in so few documents that an index lists them one by one.</summary>
    private static readonly string[] RareWords = [.. Enumerable.Range(0, 300).Select(number => $"{(char)('b' + number % 20)}{(char)('b' + number / 20)}zeldzaam")];

    private static readonly string[] Themes = ["groen", "zorg", "taal", "sport", "eten"];
    private static readonly string[] Moments = ["zaterdag", "zaterdag/ochtend", "zaterdag/middag", "zondag/ochtend", "zondag"];

    private static Gen<string> Text(int most) =>
        from words in Gen.Frequency((9, Gen.Elements(Words)), (1, Gen.Elements(RareWords))).ListOf().Resize(most)
        from sign in Gen.Elements(" ", ", ", ". ", " ")
        select string.Join(sign, words);

    public static Gen<SearchDocument> Document(int ids) =>
        from id in Gen.Choose(0, ids - 1)
        from title in Text(4)
        from body in Text(12)
        from more in Text(3)
        from themes in Gen.SubListOf(Themes)
        from moments in Gen.SubListOf(Moments)
        from hours in Gen.Choose(-3, 12).ListOf().Resize(3)
        from date in Gen.Choose(0, 5)
        from places in Place.ListOf().Resize(2)
        from boost in Gen.Elements(1.0, 1.0, 1.0, 2.0, 0.5)
        from hasTitle in Gen.Elements(true, true, false)
        select Make($"id{id}", title, [body, more], themes, moments, hours, date, places, boost, hasTitle);

    /// <summary>Not on a regular grid: two formulas may round differently what is equally far.</summary>
    private static Gen<(double Latitude, double Longitude)> Place =>
        from latitude in Gen.Choose(0, 7)
        from longitude in Gen.Choose(0, 7)
        select (52 + Math.Sqrt(latitude) / 3.1, 4.5 + Math.Sqrt(longitude + 0.3) / 2.7);

    private static SearchDocument Make(
        string id, string title, string[] bodies, IEnumerable<string> themes, IEnumerable<string> moments, IEnumerable<int> hours, int date,
        IEnumerable<(double, double)> places, double boost, bool hasTitle)
    {
        var document = new SearchDocument(id) { Boost = boost, Payload = System.Text.Encoding.UTF8.GetBytes(id + title) }.AddText("title", title);
        foreach (var body in bodies) document.AddText("body", body);
        foreach (var theme in themes) document.AddFacet("theme", theme);
        foreach (var moment in moments) document.AddFacet("moment", moment);
        foreach (var number in hours) document.AddNumber("hours", number);
        if (date > 0) document.AddNumber("date", date);
        foreach (var (latitude, longitude) in places) document.AddPoint("place", latitude, longitude);
        return hasTitle ? document.SortText("title", title) : document;
    }

    private static Gen<string?> Typed => Gen.OneOf(
        Gen.Constant<string?>(null),
        Gen.Elements(Words).Select(string? (word) => word),
        Gen.Elements(RareWords).Select(string? (word) => word),
        from word in Gen.Elements(Words) from rare in Gen.Elements(RareWords) select $"{word} {rare}",
        Text(3).Select(string? (text) => text),
        Text(3).Select(string? (text) => $"\"{text}\""),
        Gen.Elements("tui*", "wand", "kok", "taalkafe", "maatjs", "xyzzy", "\"", "", "tuin xyzzy soep", "werk \"sociaal werk\" buddy").Select(string? (text) => text));

    private static Gen<double?> Limit(int low, int high) => Gen.Frequency((1, Gen.Constant<double?>(null)), (3, Gen.Choose(low, high).Select(value => (double?)value)));

    private static Gen<RangeFacet> Hours => Gen.Constant(new RangeFacet("time", "hours", [new("few", null, 2), new("some", 2, 5), new("many", 5, null), new("never", 9, 1)]));

    public static Gen<SearchQuery> Query => Gen.Frequency((3, Any), (1, OneWord));

    /// <summary>What is asked most: an index knows the counts of a frequent word beforehand.</summary>
    private static Gen<SearchQuery> OneWord => Gen.Elements(Words).Select(word => new SearchQuery { Text = word, CountFacets = ["theme", "moment"] });

    private static Gen<SearchQuery> Any =>
        from text in Typed
        from unfinished in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from loose in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from themes in Sometimes([.. Themes, "onbekend"])
        from moments in Sometimes(Moments)
        from times in Sometimes("few", "some", "many", "never")
        from hours in Hours
        from from1 in Limit(-3, 9)
        from to in Limit(0, 12)
        from near in Place
        from reach in Gen.Choose(0, 80)
        from useRange in Gen.Elements(true, false, false)
        from useNear in Gen.Choose(0, 3)
        from sort in Gen.Elements(
            SortOrder.Relevance, SortOrder.Relevance, SortOrder.Relevance, SortOrder.Number("hours"), SortOrder.Number("date", true), SortOrder.Title("title"),
            SortOrder.Title("title", true), SortOrder.Distance)
        from skip in Gen.Choose(0, 12)
        from take in Gen.Elements(0, 1, 3, 10, 1000)
        select new SearchQuery
        {
            Text = text,
            IsUnfinished = unfinished,
            IsLoose = loose,
            Facets = [new("theme", [.. themes]), new("moment", [.. moments]), new("time", [.. times])],
            RangeFacets = [hours],
            Ranges = useRange ? [new("hours", from1, to)] : [],
            Near = useNear switch { 0 => new("place", near.Latitude, near.Longitude, reach + 0.3217), 1 => new("place", near.Latitude, near.Longitude), _ => null },
            Sort = sort,
            Skip = skip % 5 == 0 ? skip : 0,
            Take = take,
            CountFacets = ["theme", "moment"],
        };

    private static Gen<T[]> Sometimes<T>(params T[] values) =>
        Gen.Frequency((2, Gen.Constant(Array.Empty<T>())), (1, Gen.SubListOf(values).Select(chosen => chosen.ToArray())));
}
