namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The numbers of each document, ascending.</summary>
internal sealed class NumberColumn(Lists<double> byDocument)
{
    public ReadOnlySpan<double> Of(int document) => byDocument[document];

    /// <summary>Whether any number of the document lies in the range, ends included.</summary>
    public bool InRange(int document, double? from, double? to)
    {
        foreach (var value in Of(document))
            if (!(value < from) && !(value > to)) return true;
        return false;
    }

    public static NumberColumn Build(NumberField field, IReadOnlyList<SearchDocument> documents) =>
        new(Lists<double>.From(documents.Select(document =>
            document.Numbers.Where(number => number.Field == field.Name).Select(number => number.Value).Order().ToList())));
}
