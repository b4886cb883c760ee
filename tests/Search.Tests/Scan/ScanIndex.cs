using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Tests.Scan;

/// <summary>
/// Answers queries by looking at every document: no index, no bitmaps, no merging. What words expand to
/// comes from the same rules, but over a vocabulary counted anew.
/// </summary>
internal sealed class ScanIndex(IndexDefinition definition, SearchOptions options)
{
    private readonly SortedDictionary<string, ScannedDocument> documents = new(StringComparer.Ordinal);

    public void Apply(IEnumerable<SearchDocument> upserts, IEnumerable<string> deletes)
    {
        foreach (var id in deletes) documents.Remove(id);
        foreach (var document in upserts) documents[document.Id] = new ScannedDocument(document, definition);
    }

    public byte[] Payload(string id) => documents[id].Document.Payload;

    public IEnumerable<SearchDocument> Documents => documents.Values.Select(document => document.Document);

    public SearchResult Search(SearchQuery query)
    {
        var clauses = Expand(query);
        var weights = clauses.Select(Weight).ToList();
        var (matching, needed) = MatchText(query, clauses);
        var hits = matching.Where(document => PassesFilters(document, query, exceptFacet: null)).ToList();
        hits.Sort((left, right) => Compare(query, clauses, weights, left, right));
        return new SearchResult(
            hits.Count,
            [.. hits.Skip(Math.Max(0, query.Skip)).Take(query.Take).Select(hit => new SearchHit(hit.Document.Id, Score(hit, clauses, weights), Distance(hit, query)))],
            Counts(query, matching)) { IsLoosened = needed < clauses.Count };
    }

    private IReadOnlyList<Clause> Expand(SearchQuery query)
    {
        var words = new DocumentWords();
        foreach (var document in documents.Values) words.Go(document.Document.Texts.Select(text => (0, text.Text)));
        var forms = new WordForms(Lexicon.Empty.With([.. words.Changes().Select(word => (word.Word, -word.Change))]), options);
        return new Expansion(forms, term => documents.Values.Any(document => document.Has(term)), query.IsLoose).Expand(QueryReader.Read(query.Text, query.IsUnfinished));
    }

    private (List<ScannedDocument> Documents, int Needed) MatchText(SearchQuery query, IReadOnlyList<Clause> clauses)
    {
        if (clauses.Count == 0) return ([.. documents.Values], 0);
        int Matched(ScannedDocument document) => clauses.Count(clause => Impact(document, clause) is not null);
        var most = documents.Values.Select(Matched).DefaultIfEmpty(0).Max();
        if (query.IsLoose) return ([.. documents.Values.Where(document => Matched(document) > 0)], most == 0 ? clauses.Count : 0);
        return most == 0 ? ([], clauses.Count) : ([.. documents.Values.Where(document => Matched(document) == most)], most);
    }

    private static int? Impact(ScannedDocument document, Clause clause) => clause.Alternatives
        .Where(way => way.Terms.All(document.Has) && (!way.InOrder || document.InOrder(way.Terms)) && (!way.IsNear || document.Near(way.Terms)))
        .Select(way => (int?)(way.Terms.Min(document.Impact) * way.Weight / 256)).Max();

    private int Weight(Clause clause)
    {
        var found = documents.Values.Count(document => Impact(document, clause) is not null);
        return Math.Max(1, (int)Math.Round(256 * Math.Log(1 + (documents.Count - found + 0.5) / (found + 0.5))));
    }

    private static double Score(ScannedDocument document, IReadOnlyList<Clause> clauses, List<int> weights)
    {
        if (clauses.Count == 0) return document.Document.Boost;
        var sum = clauses.Select((clause, i) => weights[i] * (Impact(document, clause) ?? 0)).Sum();
        return sum * document.Document.Boost * 5 / (256 * 255);
    }

    private static int Compare(SearchQuery query, IReadOnlyList<Clause> clauses, List<int> weights, ScannedDocument left, ScannedDocument right)
    {
        var result = query.Sort switch
        {
            SortOrder.ByNumber by => ByValue(Numbers(left, by.Field), Numbers(right, by.Field), by.Descending),
            SortOrder.ByTitle by => ByTitle(Title(left, by.Field), Title(right, by.Field), by.Descending),
            SortOrder.ByDistance when query.Near is not null => ByValue(ToList(Distance(left, query)), ToList(Distance(right, query)), descending: false),
            _ => Score(right, clauses, weights).CompareTo(Score(left, clauses, weights)),
        };
        if (result == 0) result = right.Document.Boost.CompareTo(left.Document.Boost);
        return result != 0 ? result : string.CompareOrdinal(left.Document.Id, right.Document.Id);
    }

    private static int ByValue(List<double> left, List<double> right, bool descending) => (left.Count, right.Count) switch
    {
        (0, 0) => 0,
        (0, _) => 1,
        (_, 0) => -1,
        _ => descending ? right.Max().CompareTo(left.Max()) : left.Min().CompareTo(right.Min()),
    };

    private static int ByTitle(string? left, string? right, bool descending)
    {
        if (left is null || right is null) return (left is null).CompareTo(right is null);
        var order = System.Globalization.CultureInfo.GetCultureInfo("nl").CompareInfo.Compare(left, right, System.Globalization.CompareOptions.IgnoreCase);
        return descending ? -order : order;
    }

    private bool PassesFilters(ScannedDocument document, SearchQuery query, string? exceptFacet) =>
        query.Ranges.All(range => Numbers(document, range.Name).Exists(number => InRange(number, range.From, range.To)))
        && (query.Near?.Kilometers is not { } reach || Distance(document, query) <= reach)
        && query.Facets.All(filter => filter.Name == exceptFacet || filter.Values.Count == 0 || filter.Values.Any(value => Has(document, query, filter.Name, value)));

    private bool Has(ScannedDocument document, SearchQuery query, string facet, string value)
    {
        if (query.RangeFacets.SingleOrDefault(range => range.Name == facet) is { } ranges)
            return ranges.Buckets.Where(bucket => bucket.Value == value)
                .Any(bucket => Numbers(document, ranges.Field).Exists(number => InRange(number, bucket.From, bucket.To)));
        return Values(document, facet).Contains(value);
    }

    private HashSet<string> Values(ScannedDocument document, string facet)
    {
        var values = document.Document.Facets.Where(given => given.Field == facet).Select(given => given.Value).ToHashSet();
        if (!definition.Fields.OfType<FacetField>().Single(field => field.Name == facet).Tree) return values;
        return [.. values.SelectMany(value => value.Split('/').Select((_, i) => string.Join('/', value.Split('/').Take(i + 1))))];
    }

    private Dictionary<string, IReadOnlyList<FacetCount>> Counts(SearchQuery query, List<ScannedDocument> matching)
    {
        var counts = new Dictionary<string, IReadOnlyList<FacetCount>>();
        foreach (var facet in query.CountFacets)
        {
            var selected = Selected(query, facet);
            var counted = matching.Where(document => PassesFilters(document, query, facet)).SelectMany(document => Values(document, facet))
                .GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());
            counts[facet] = [.. counted.Keys.Union(selected).Select(value => new FacetCount(value, counted.GetValueOrDefault(value), selected.Contains(value)))
                .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
        }
        foreach (var ranges in query.RangeFacets)
            counts[ranges.Name] = [.. ranges.Buckets.Select(bucket => new FacetCount(
                bucket.Value,
                matching.Count(document => PassesFilters(document, query, ranges.Name) && Numbers(document, ranges.Field).Exists(number => InRange(number, bucket.From, bucket.To))),
                Selected(query, ranges.Name).Contains(bucket.Value)))];
        return counts;
    }

    private static HashSet<string> Selected(SearchQuery query, string facet) =>
        [.. query.Facets.Where(filter => filter.Name == facet).SelectMany(filter => filter.Values)];

    private static bool InRange(double value, double? from, double? to) => (from is null || value >= from) && (to is null || value <= to);

    private static List<double> Numbers(ScannedDocument document, string field) =>
        [.. document.Document.Numbers.Where(number => number.Field == field).Select(number => number.Value)];

    private static string? Title(ScannedDocument document, string field) =>
        document.Document.SortTexts.Where(text => text.Field == field).Select(text => text.Text).FirstOrDefault();

    private static List<double> ToList(double? value) => value is { } some ? [some] : [];

    private static double? Distance(ScannedDocument document, SearchQuery query)
    {
        if (query.Near is not { } near) return null;
        return document.Document.Points.Where(point => point.Field == near.Name)
            .Select(point => (double?)Haversine(near.Latitude, near.Longitude, point.Latitude, point.Longitude)).Min();
    }

    private static double Haversine(double latitude, double longitude, double toLatitude, double toLongitude)
    {
        static double Radians(double degrees) => degrees * (Math.PI / 180);
        var a = Math.Pow(Math.Sin(Radians(toLatitude - latitude) / 2), 2)
            + Math.Cos(Radians(latitude)) * Math.Cos(Radians(toLatitude)) * Math.Pow(Math.Sin(Radians(toLongitude - longitude) / 2), 2);
        return 6371.0088 * 2 * Math.Atan2(Math.Sqrt(a), Math.Sqrt(Math.Max(0, 1 - a)));
    }
}
