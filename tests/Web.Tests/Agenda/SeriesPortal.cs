using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Web.Tests.Agenda;

/// <summary>An agenda on the morning of Monday 12 October 2026, two weeks before summer time ends, with a series of every kind.</summary>
public sealed class SeriesPortal() : Portal("kern")
{
    private const string Definitions = """
        { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Happening", "DisplayName": "Bijeenkomst",
            "Settings": { "PublicTypeSettings": { "Name": "agenda", "Title": "Agenda", "Singular": "bijeenkomst", "NounOne": "bijeenkomst", "NounMany": "bijeenkomsten", "DefaultSort": "datum", "SchemaType": "Event", "DateField": "Happening.Start", "EndField": "Happening.End", "HidePast": true, "Calendar": true } },
            "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart" },
              { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "agenda/{{ ContentItem.DisplayText | slugify }}" } } },
              { "PartName": "Happening", "Name": "Happening" } ] } ],
          "ContentParts": [ { "Name": "Happening", "ContentPartFieldDefinitionRecords": [
            { "FieldName": "TextField", "Name": "Text", "Settings": { "PublicFieldSettings": { "Name": "tekst", "Zone": "lead", "Search": 2 } } },
            { "FieldName": "DateTimeField", "Name": "Start", "Settings": { "PublicFieldSettings": { "Name": "start", "Zone": "facts" } } },
            { "FieldName": "DateTimeField", "Name": "End", "Settings": { "PublicFieldSettings": { "Name": "einde", "Zone": "facts" } } },
            { "FieldName": "RecurrenceField", "Name": "Recurrence", "Settings": { "PublicFieldSettings": { "Name": "herhaling", "Zone": "facts", "Group": "Wanneer", "Label": "Hoe vaak", "Card": true } } },
            { "FieldName": "NumericField", "Name": "PlacesLeft", "Settings": { "PublicFieldSettings": { "Name": "plaatsenVrij", "Role": "placesLeft" } } },
            { "FieldName": "LinkField", "Name": "SignUp", "Settings": { "LinkFieldSettings": { "DefaultText": "Meld je aan" }, "PublicFieldSettings": { "Name": "aanmelden", "Zone": "aside", "Role": "signUp" } } },
            { "FieldName": "TextField", "Name": "Kind", "Settings": { "TextFieldPredefinedListEditorSettings": { "Options": [ { "Name": "Binnen", "Value": "binnen" }, { "Name": "Buiten", "Value": "buiten" } ] }, "PublicFieldSettings": { "Name": "soort", "Facet": true } } },
            { "FieldName": "TextField", "Name": "Status", "Settings": { "PublicFieldSettings": { "Name": "status", "Role": "status" } } },
            { "FieldName": "TextField", "Name": "StatusNote", "Settings": { "PublicFieldSettings": { "Name": "uitleg", "Role": "statusNote" } } } ] } ] }
        """;

    private static readonly string[] Items =
    [
        Item("wekelijks", "Wekelijkse inloop", "2026-10-14T14:00:00Z", "2026-10-14T16:00:00Z", """, "Kind": { "Text": "binnen" }, "Recurrence": { "Rule": "FREQ=WEEKLY;BYDAY=WE", "Without": ["2026-11-11"], "Alterations": [ { "Day": "2026-10-21", "Cancelled": true, "Note": "De zaal is dicht." }, { "Day": "2026-11-04", "Start": "2026-11-05T18:00:00Z", "End": "2026-11-05T20:00:00Z" } ] }"""),
        Item("zaterdag", "Tweede zaterdag; lang, met een komma", "2026-10-01T08:00:00Z", "2026-10-01T11:00:00Z", """, "Kind": { "Text": "buiten" }, "Recurrence": { "Rule": "FREQ=MONTHLY;BYDAY=2SA;UNTIL=20270101" }"""),
        Item("cursus", "Cursus in drie avonden", "2026-10-20T17:30:00Z", "2026-10-20T19:30:00Z", """, "Recurrence": { "Others": [ { "Start": "2026-10-27T18:30:00Z", "End": "2026-10-27T20:30:00Z" }, { "Start": "2026-11-03T18:30:00Z", "End": "2026-11-03T20:30:00Z" } ], "Together": true }, "SignUp": { "Url": "mailto:cursus@voorbeeld.example" }, "PlacesLeft": { "Value": 3 }"""),
        Item("vol", "Volle zaal", "2026-10-13T17:00:00Z", null, """, "PlacesLeft": { "Value": 0 }, "SignUp": { "Url": "https://voorbeeld.example/zaal" }"""),
        Item("weg", "Gaat niet door", "2026-10-16T17:00:00Z", "2026-10-16T18:00:00Z", """, "Status": { "Text": "afgelast" }, "StatusNote": { "Text": "De spreker is ziek." }, "SignUp": { "Url": "https://voorbeeld.example/weg" }"""),
        Item("voorbij", "Vorige week", "2026-10-06T17:00:00Z", "2026-10-06T18:00:00Z", ""),
        Item("kamp", "Kamp van drie dagen", "2026-10-22T22:00:00Z", "2026-10-25T23:00:00Z", ""),
        Item("later", "Een dag volgend jaar", "2027-08-14T08:00:00Z", null, ""),
    ];

    public TestClock Clock { get; } = new(new(2026, 10, 12, 7, 0, 0, TimeSpan.Zero));

    protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<TimeProvider>(Clock);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PageAsync("/vacatures");
        await RunAsync("reeksen", Definitions, $$"""{ "name": "content", "data": [ {{string.Join(",\n", Items)}} ] }""");
    }

    public async Task RunAsync(string name, params string[] steps) =>
        await Services.GetRequiredService<RecipeRunner>().RunAsync("kern", RecipeText.Write(Folder, name, steps));

    public async Task<StrictCalendar> CalendarAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        return StrictCalendar.Read(await answer.Content.ReadAsByteArrayAsync());
    }

    public static string Item(string id, string title, string start, string? end, string more) => $$"""
        { "ContentItemId": "{{id}}", "ContentType": "Happening", "DisplayText": {{JsonValue.Create(title).ToJsonString()}}, "Latest": true, "Published": true, "TitlePart": { "Title": {{JsonValue.Create(title).ToJsonString()}} },
          "Happening": { "Text": { "Text": "Over {{id}}." }, "Start": { "Value": "{{start}}" }{{(end is null ? "" : $$""", "End": { "Value": "{{end}}" }""")}}{{more}} } }
        """;
}

[CollectionDefinition(Name)]
public sealed class ReadSeries : ICollectionFixture<SeriesPortal>
{
    public const string Name = "Reads a series";
}
