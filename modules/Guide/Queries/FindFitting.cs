using OrchardVrijwilligers.Modules.Guide.Models;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Guide.Queries;

/// <summary>The items of a list by how many answers they fit, each with the reasons why.</summary>
public sealed class FindFitting(FindContent find, TimeProvider clock)
{
    /// <param name="Complete">How many fit every answer.</param>
    internal sealed record Fitting(IReadOnlyList<Card> Cards, long Complete);

    /// <summary>One wish a question that was answered: any of its answers fulfills it.</summary>
    internal sealed record Wish(string Topic, IReadOnlyList<(Wording Reason, IReadOnlyList<(string Facet, string Value)> Fits)> Any, double? NearKm);

    internal Fitting Find(PublicList list, IReadOnlyList<Wish> wishes, IEnumerable<(string Facet, string Value)> excludes, string postalCode, int take, Audience readers)
    {
        var near = readers.Lookup.Place(postalCode) is not null ? postalCode : "";
        var hits = find.Find(list, All with { PostalCode = near, Sort = "nieuwste" }, readers).Found.Hits;
        var unwanted = Having(list, excludes, readers);
        var fulfilled = wishes.Select(wish => (wish, reasons: wish.Any.Select(answer => (answer.Reason, ids: Having(list, answer.Fits, readers))).ToList())).ToList();
        var ranked = hits.Where(hit => !unwanted.Contains(hit.Id)).Select(hit => Rank(hit, fulfilled, readers.Texts)).ToList();
        var best = ranked.OrderBy(item => item.Misses.Count).ThenBy(item => item.Hit.DistanceKm is { } km ? Math.Floor(km) : double.MaxValue).Take(take);
        return new([.. best.Select(item => StoredResult.Card(item.Hit, readers.Language, clock.GetUtcNow(), readers.Lookup.TimeZone) with { DistanceKm = item.Hit.DistanceKm, Reasons = item.Reasons, Misses = item.Misses })], ranked.Count(item => item.Misses.Count == 0));
    }

    private static ListRequest All => new() { PageSize = int.MaxValue };

    private static (SearchHit Hit, IReadOnlyList<Wording> Reasons, IReadOnlyList<string> Misses) Rank(SearchHit hit, List<(Wish Wish, List<(Wording Reason, HashSet<string> Ids)> Answers)> wishes, Texts texts)
    {
        var (reasons, misses) = (new List<Wording>(), new List<string>());
        foreach (var (wish, answers) in wishes)
        {
            var fitting = answers.Where(answer => answer.Ids.Contains(hit.Id)).Select(answer => answer.Reason).ToList();
            if (wish.NearKm is { } most && hit.DistanceKm <= most) fitting.Add(new(Distance.Text(hit.DistanceKm, texts)));
            reasons.AddRange(fitting);
            if (fitting.Count == 0 && wish.Topic.Length > 0) misses.Add(wish.Topic);
        }
        return (hit, [.. reasons.Distinct()], misses);
    }

    private HashSet<string> Having(PublicList list, IEnumerable<(string Facet, string Value)> pairs, Audience readers)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var values in pairs.GroupBy(pair => pair.Facet))
            if (list.Facets.FirstOrDefault(known => known.Public.Name == values.Key) is { } facet)
                ids.UnionWith(find.Find(list, All with { Facets = [(facet, [.. values.Select(pair => pair.Value)])] }, readers).Found.Hits.Select(hit => hit.Id));
        return ids;
    }
}
