using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Media.Fields;
using OrchardVrijwilligers.Modules.Media.Tests.Images;
using OrchardVrijwilligers.Modules.Media.Tests.Storage;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Media.Tests.Fields;

public sealed class MediaFieldTests : IAsyncLifetime
{
    private readonly Library library = new();
    private readonly MediaFieldType type = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    private static ContentDefinitions Definitions(string settings) => new(new ContentDefinitionRecord
    {
        ContentTypes = [JsonNode.Parse("""{ "Name": "Story", "ContentTypePartDefinitionRecords": [ { "PartName": "Story", "Name": "Story" } ] }""")],
        ContentParts = [JsonNode.Parse($$"""
            { "Name": "Story", "ContentPartFieldDefinitionRecords": [ { "FieldName": "MediaField", "Name": "Photo",
              "Settings": { "ContentPartFieldSettings": { "DisplayName": "Foto" }, "MediaFieldSettings": {{settings}} } } ] }
            """)],
    });

    private static ContentFieldDefinition Field(string settings = "{}") => Definitions(settings).Type("Story")!.Fields.Single().Field;

    private static JsonObject Value(string paths, string texts = "[]") => (JsonObject)JsonNode.Parse($$"""{ "Paths": {{paths}}, "MediaTexts": {{texts}} }""")!;

    private async Task<FieldReading> ReadAsync(JsonObject value, string settings = "{}")
    {
        await using var session = library.Documents.OpenSession();
        return await type.ReadAsync(value, Field(settings), new(session, new(ContentDefinitions.Empty, new(), [], () => session), TimeZoneInfo.Utc));
    }

    private static string Html(FieldReading reading)
    {
        using var writer = new StringWriter();
        reading.Html!.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    [Fact]
    public async Task Shows_a_picture_with_its_text_and_the_size_of_the_rendition()
    {
        var file = await library.StoreAsync("wijken/oost 1.png", Pictures.Png(1600, 900, 1, 2, 3));
        var reading = await ReadAsync(Value("""["wijken/oost 1.png"]""", """["Kinderen \"planten\" <een> boom"]"""));

        Assert.Equal($"/media/wijken/oost%201.png?breedte=800&vorm=webp&v={file.Hash[..8]}", reading.Url);
        Assert.Equal($"<img src=\"/media/wijken/oost%201.png?breedte=800&amp;vorm=webp&amp;v={file.Hash[..8]}\" alt=\"Kinderen &quot;planten&quot; &lt;een&gt; boom\" width=\"800\" height=\"450\" loading=\"lazy\">", Html(reading));
        Assert.Equal(("Kinderen \"planten\" <een> boom", 1600), (reading.Text, (int)reading.Api!["breedte"]!));
    }

    [Fact]
    public async Task Shows_nothing_of_a_file_that_is_not_there() => Assert.True((await ReadAsync(Value("""["weg.png", "../portal.db"]"""))).IsEmpty);

    [Fact]
    public async Task Shows_another_file_as_a_link()
    {
        await library.StoreAsync("folder.pdf", "%PDF-1.7"u8.ToArray());

        Assert.StartsWith("<p><a href=\"/media/folder.pdf?v=", Html(await ReadAsync(Value("""["folder.pdf"]"""))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_a_decorative_picture_without_text()
    {
        await library.StoreAsync("a.png", Pictures.Png(4, 2, 1, 2, 3));
        var reading = await ReadAsync(Value("""["a.png"]""", """["Een boom"]"""), """{ "Decorative": true }""");

        Assert.Contains("alt=\"\" width=\"4\" height=\"2\"", Html(reading), StringComparison.Ordinal);
        Assert.False(reading.IsEmpty);
    }

    [Theory]
    [InlineData("""["a.png"]""", """["Een boom"]""", "{}", true, 0)]
    [InlineData("""["a.png"]""", """[]""", "{}", true, 1)]
    [InlineData("""["a.png", "b.png"]""", """["Een boom", " "]""", "{}", true, 1)]
    [InlineData("""["a.png"]""", """[]""", "{}", false, 0)]
    [InlineData("""["a.png"]""", """[]""", """{ "Decorative": true }""", true, 0)]
    [InlineData("""["a.png"]""", """[]""", """{ "AllowMediaText": false }""", true, 0)]
    [InlineData("""["folder.pdf"]""", """[]""", "{}", true, 0)]
    public async Task Asks_for_a_text_with_every_picture_that_residents_see(string paths, string texts, string settings, bool published, int problems)
    {
        var definitions = Definitions(settings);
        var (item, content) = (new ContentItem { ContentType = "Story", Published = published }, definitions.Type("Story")!);
        var saving = new ContentSaving(item, content, null!, null!, default);
        await type.NormalizeAsync(Value(paths, texts), content.Fields.Single().Field, saving);

        Assert.Equal(problems, saving.Problems.Count);
        Assert.All(saving.Problems, problem => Assert.Empty(problem.Field));
    }

    [Theory]
    [InlineData("""{ "Required": true }""", """[]""", "Kies een bestand bij 'Foto'.")]
    [InlineData("""{ "Multiple": false }""", """["a.png", "b.png"]""", "Kies bij 'Foto' één bestand.")]
    [InlineData("""{ "AllowedExtensions": [".jpg", "png"] }""", """["a.pdf"]""", "Bij 'Foto' past 'a.pdf' niet. Dit kan wel: jpg, png.")]
    [InlineData("{}", """["../a.png"]""", "'../a.png' bij 'Foto' is geen bestand van de mediabibliotheek. Kies het bestand opnieuw.")]
    public void Says_what_is_wrong(string settings, string paths, string message) =>
        Assert.Equal(message, Assert.Single(type.Validate(Value(paths), Field(settings))).Message);

    [Fact]
    public void Finds_nothing_wrong_with_nothing() => Assert.Empty(type.Validate(null, Field()));
}
