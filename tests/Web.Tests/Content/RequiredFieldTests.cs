using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>A definition says what must be filled in; that holds for every kind of field.</summary>
public sealed class RequiredFieldTests(KernPortal portal) : IClassFixture<KernPortal>
{
    [Theory]
    [InlineData("Text", """{ "Text": "x" }""")]
    [InlineData("Html", """{ "Html": "<p>x</p>" }""")]
    [InlineData("Markdown", """{ "Markdown": "x" }""")]
    [InlineData("Numeric", """{ "Value": 3 }""")]
    [InlineData("Date", """{ "Value": "2026-05-01" }""")]
    [InlineData("DateTime", """{ "Value": "2026-05-01T10:00:00Z" }""")]
    [InlineData("Time", """{ "Value": "10:00:00" }""")]
    [InlineData("Link", """{ "Url": "/contact", "Text": "x" }""")]
    [InlineData("Address", """{ "Place": "x" }""")]
    [InlineData("Youtube", """{ "RawAddress": "https://voorbeeld.example/film" }""")]
    [InlineData("ContentPicker", """{ "ContentItemIds": ["x"] }""")]
    public async Task Refuses_an_item_without_what_must_be_filled_in(string kind, string value)
    {
        var refusal = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(kind, "{}"));
        Assert.Contains($"'Veld {kind}'", refusal.Message, StringComparison.Ordinal);

        await RunAsync(kind, value);
    }

    private async Task RunAsync(string kind, string value)
    {
        var file = Path.Combine(portal.Folder, $"verplicht-{kind}.recipe.json");
        await File.WriteAllTextAsync(file, $$"""
            { "name": "verplicht-{{kind}}", "steps": [
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Needs{{kind}}", "ContentTypePartDefinitionRecords": [ { "PartName": "Needs{{kind}}", "Name": "Needs{{kind}}" } ] } ],
                "ContentParts": [ { "Name": "Needs{{kind}}", "ContentPartFieldDefinitionRecords": [ { "FieldName": "{{kind}}Field", "Name": "Value",
                  "Settings": { "ContentPartFieldSettings": { "DisplayName": "Veld {{kind}}" }, "{{kind}}FieldSettings": { "Required": true } } } ] } ] },
              { "name": "content", "data": [ { "ContentItemId": "needs-{{kind}}", "ContentType": "Needs{{kind}}", "DisplayText": "x", "Latest": true, "Published": true, "Needs{{kind}}": { "Value": {{value}} } } ] } ] }
            """);
        await portal.Services.GetRequiredService<RecipeRunner>().RunAsync("kern", file);
    }
}
