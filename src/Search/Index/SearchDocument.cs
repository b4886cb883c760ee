namespace OrchardVrijwilligers.Search;

/// <summary>
/// What is indexed of one item. Names are those of the definition; a value for a field that the
/// definition lacks is refused when the document is applied.
/// </summary>
public sealed class SearchDocument(string id)
{
    private readonly List<(string Field, string Text)> texts = [];
    private readonly List<(string Field, string Value)> facets = [];
    private readonly List<(string Field, double Value)> numbers = [];
    private readonly List<(string Field, double Latitude, double Longitude)> points = [];
    private readonly List<(string Field, string Text)> sortTexts = [];

    public string Id { get; } = id;

    /// <summary>Bytes for the caller, handed back with a hit and never looked at.</summary>
    public byte[] Payload { get; init; } = [];

    /// <summary>Multiplies the score: above 1 promotes, below 1 demotes. Finite and above zero.</summary>
    public double Boost
    {
        get;
        init => field = double.IsFinite(value) && value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = 1;

    internal IReadOnlyList<(string Field, string Text)> Texts => texts;
    internal IReadOnlyList<(string Field, string Value)> Facets => facets;
    internal IReadOnlyList<(string Field, double Value)> Numbers => numbers;
    internal IReadOnlyList<(string Field, double Latitude, double Longitude)> Points => points;
    internal IReadOnlyList<(string Field, string Text)> SortTexts => sortTexts;

    public SearchDocument AddText(string field, string text)
    {
        texts.Add((field, text));
        return this;
    }

    public SearchDocument AddFacet(string field, string value)
    {
        facets.Add((field, value));
        return this;
    }

    public SearchDocument AddNumber(string field, double value)
    {
        if (double.IsNaN(value)) throw new ArgumentOutOfRangeException(nameof(value));
        numbers.Add((field, value));
        return this;
    }

    public SearchDocument AddPoint(string field, double latitude, double longitude)
    {
        if (!(Math.Abs(latitude) <= 90)) throw new ArgumentOutOfRangeException(nameof(latitude));
        if (!(Math.Abs(longitude) <= 180)) throw new ArgumentOutOfRangeException(nameof(longitude));
        points.Add((field, latitude, longitude));
        return this;
    }

    /// <summary>The text to sort by; the first one given for a field counts.</summary>
    public SearchDocument SortText(string field, string text)
    {
        sortTexts.Add((field, text));
        return this;
    }
}
