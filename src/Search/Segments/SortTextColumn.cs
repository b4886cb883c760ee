namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The text to sort each document by; null without one.</summary>
internal sealed class SortTextColumn(string?[] byDocument)
{
    public string? Of(int document) => byDocument[document];

    public static SortTextColumn Build(SortTextField field, IReadOnlyList<SearchDocument> documents) =>
        new([.. documents.Select(document => document.SortTexts.FirstOrDefault(text => text.Field == field.Name).Text)]);
}
