using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Queries;

/// <summary>Turns counted values into choices with labels, in the order that the municipality gave its terms and ranges.</summary>
public sealed class FacetLabels(ContentBehavior behavior)
{
    private readonly ConditionalWeakTable<Texts, FacetGroups> groups = [];
    private readonly ConditionalWeakTable<ContentLookup, ConcurrentDictionary<ContentFieldDefinition, HashSet<string>>> values = [];

    /// <summary>Values that count nothing are left out, unless they are chosen.</summary>
    /// <param name="isOpen">Shown unfolded, though nothing is chosen in it.</param>
    public ValueTask<FacetGroup> GroupAsync(ContentFieldDefinition facet, IReadOnlyList<FacetCount> counts, IReadOnlyList<string> chosen, Audience readers, bool isOpen = false)
    {
        var asked = new FacetGroups.Asked(facet, counts, chosen, isOpen);
        var made = groups.GetValue(readers.Texts, static _ => new());
        return made.Find(asked) is { } known ? new(known) : MakeAsync();

        async ValueTask<FacetGroup> MakeAsync() => made.Add(asked, await GroupAsync(asked, readers));
    }

    private async ValueTask<FacetGroup> GroupAsync(FacetGroups.Asked asked, Audience readers)
    {
        var (facet, counts, chosen, isOpen) = asked;
        var settings = facet.Public;
        var counted = counts.ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
        var known = Choices(facet, readers).ToList();
        var choices = known.Where(choice => counted.ContainsKey(choice.Value) || chosen.Contains(choice.Value))
            .Select(choice => choice with { Count = counted.GetValueOrDefault(choice.Value), Selected = chosen.Contains(choice.Value) }).ToList();
        var listed = known.Select(choice => choice.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var count in counts.Where(count => !listed.Contains(count.Value)))
            choices.Add(new(count.Value, (await LabelAsync(facet, count.Value, readers)).Text, count.Count, chosen.Contains(count.Value)));
        return new(settings.Name, Name(facet, readers.Texts), settings.Icon, choices, chosen.Count, settings.Tree) { IsOpen = isOpen || chosen.Count > 0 };
    }

    /// <summary>What the facet is called.</summary>
    public static string Name(ContentFieldDefinition facet, Texts texts) => texts.Get(facet.Public.FacetLabel is { Length: > 0 } label ? label : facet.DisplayName);

    public async ValueTask<Wording> LabelAsync(ContentFieldDefinition facet, string value, Audience readers)
    {
        if (behavior.Choices(facet, readers.Lookup).FirstOrDefault(choice => choice.Value == value)?.For(readers.Texts, readers.Lookup.Languages) is { } known) return new(known.Label, known.Language);
        if (facet.FieldType == "ContentPickerField" && await readers.Lookup.LinkAsync(value, readers.Language) is { } link) return new(link.Title);
        return new(value);
    }

    /// <summary>What a visitor chose, in words, each with the request as it is without it.</summary>
    public async ValueTask<IReadOnlyList<(Wording Label, ListRequest Without)>> ChosenAsync(ListRequest request, PostalCodePlace? place, Audience readers)
    {
        if (!request.IsFiltered) return [];
        var chosen = new List<(Wording, ListRequest)>();
        if (request.Text.Length > 0) chosen.Add((new($"‘{request.Text}’"), request with { Text = "", Page = 1 }));
        foreach (var (facet, values) in request.Facets)
            foreach (var value in values) chosen.Add((await LabelAsync(facet, value, readers), ListAddress.Without(request, facet.Public.Name, value)));
        if (place is not null && request.Km is { } km) chosen.Add((new(readers.Texts.Get("binnen {0:0.#} km van {1}", km, place.Code)), request with { Km = null, Page = 1 }));
        return chosen;
    }

    /// <summary>The request with its values as the tenant spells them: whoever copies an address by hand does not look at capitals.</summary>
    public ListRequest Spelled(ListRequest request, ContentLookup lookup) => Unknown(request, lookup).Any()
        ? request with { Facets = [.. request.Facets.Select(chosen => (chosen.Facet, Spelled(chosen.Values, Values(chosen.Facet, lookup))))] }
        : request;

    private static IReadOnlyList<string> Spelled(IReadOnlyList<string> asked, HashSet<string> known) =>
        [.. asked.Select(value => known.TryGetValue(value, out var spelled) ? spelled : value).Distinct(StringComparer.Ordinal)];

    /// <summary>What was asked and cannot be, as it is spelled; nothing of facets whose values are not laid down, as with links to other items.</summary>
    public IEnumerable<(ContentFieldDefinition Facet, string Value)> Unknown(ListRequest request, ContentLookup lookup) =>
        from chosen in request.Facets
        let known = Values(chosen.Facet, lookup)
        where known.Count > 0
        from value in chosen.Values
        where !known.TryGetValue(value, out var spelled) || spelled != value
        select (chosen.Facet, value);

    /// <summary>As <see cref="Unknown"/>, and with the links to items that are not there any more.</summary>
    public async Task<IReadOnlyList<(ContentFieldDefinition Facet, string Value)>> GoneAsync(ListRequest request, Audience readers)
    {
        var gone = Unknown(request, readers.Lookup).ToList();
        foreach (var (facet, values) in request.Facets.Where(chosen => chosen.Facet.FieldType == "ContentPickerField"))
            foreach (var value in values)
                if (await readers.Lookup.LinkAsync(value, readers.Language) is null) gone.Add((facet, value));
        return gone;
    }

    /// <summary>All values that a facet can have, found in any letters.</summary>
    private HashSet<string> Values(ContentFieldDefinition facet, ContentLookup lookup) => values.GetOrCreateValue(lookup)
        .GetOrAdd(facet, facet => behavior.Choices(facet, lookup).Select(choice => choice.Value).ToHashSet(StringComparer.OrdinalIgnoreCase));

    private IEnumerable<FacetChoice> Choices(ContentFieldDefinition facet, Audience readers) => behavior.Choices(facet, readers.Lookup).Select(value => value.For(readers.Texts, readers.Lookup.Languages))
        .Select(choice => new FacetChoice(choice.Value, choice.Label, 0, false, facet.Public.Tree ? choice.Value.Count(letter => letter == '/') : 0, choice.Icon, choice.Scene, choice.Tint, Language: choice.Language));
}
