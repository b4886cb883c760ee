using System.Globalization;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>Which fields the index of a tenant has: fixed ones for every item, and those that the definitions make public.</summary>
public static class IndexShape
{
    public const string List = "$lijst";
    public const string Type = "$type";
    public const string Published = "$gepubliceerd";
    public const string Start = "$start";

    /// <summary>After this moment the item is past; far away for what has no end.</summary>
    public const string Until = "$tot";
    public const string Place = "$plaats";
    public const string Title = "$titel";

    /// <summary>The languages whose readers get the item, and not another that says the same.</summary>
    public const string Readers = "$lezers";
    public static readonly double[] Weights = [4, 2, 1, 0.1];

    /// <summary>The words of other languages have a field of their own, so that they do not make the texts of the first language longer.</summary>
    public const string Translated = "$vertaald";

    private const double TranslatedWeight = 0.5;

    /// <summary>What readers of a language get: one of the items that say the same.</summary>
    public static IEnumerable<FacetFilter> For(Language language) => language.IsOnly ? [] : [new(Readers, [language.Name])];

    /// <summary>The text field for a weight above zero: the nearest of the few that the index has, as many times as much or as little.</summary>
    public static string TextFor(double weight) => string.Create(CultureInfo.InvariantCulture, $"$tekst{Weights.MinBy(known => Math.Abs(Math.Log(known / weight)))}");

    public static IndexDefinition Of(ContentDefinitions definitions)
    {
        var fields = new List<FieldDefinition>();
        fields.AddRange(Weights.Select(weight => new TextField(TextFor(weight), weight)));
        fields.Add(new TextField(Translated, TranslatedWeight));
        fields.AddRange([new FacetField(List), new FacetField(Type), new FacetField(Readers), new NumberField(Published), new NumberField(Start), new NumberField(Until), new PointField(Place), new SortTextField(Title)]);
        var facets = PublicLists.Of(definitions).SelectMany(list => list.Facets).GroupBy(field => field.Public.Name);
        fields.AddRange(facets.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new FacetField(group.Key, group.Any(field => field.Public.Tree))));
        return new(fields);
    }
}
