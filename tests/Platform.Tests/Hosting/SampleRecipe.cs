namespace OrchardVrijwilligers.Platform.Tests.Hosting;

/// <summary>A small site with one type, <c>Note</c>: a title, a path and a text.</summary>
public static class SampleRecipe
{
    public const string Definition = """
        {
          "name": "ContentDefinition",
          "ContentTypes": [
            {
              "Name": "Note", "DisplayName": "Note", "Settings": { "PublicTypeSettings": { "Name": "notes", "Title": "Notes" } },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart" },
                { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "notes/{{ ContentItem.DisplayText | slugify }}" } } },
                { "PartName": "Note", "Name": "Note" }
              ]
            }
          ],
          "ContentParts": [
            { "Name": "Note", "ContentPartFieldDefinitionRecords": [ { "FieldName": "SampleField", "Name": "Body", "Settings": { "PublicFieldSettings": { "Name": "body" } } } ] }
          ]
        }
        """;

    public static string Steps(string site) => $$"""
        { "name": "feature", "enable": ["Sample", "Sample.Greeting"] },
        { "name": "settings", "SiteName": "{{site}}" },
        {{Definition}}
        """;

    public static string Note(string id, string title, string rest = "") =>
        $$"""{ "ContentItemId": "{{id}}", "ContentType": "Note", "DisplayText": "{{title}}", "Latest": true, "Published": true, "TitlePart": { "Title": "{{title}}" }{{rest}} }""";
}
