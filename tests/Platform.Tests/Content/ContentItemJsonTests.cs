using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Tests.Content;

public sealed class ContentItemJsonTests
{
    [Fact]
    public void Comes_back_as_it_came()
    {
        const string json = """
            {
              "ContentItemId": "4x", "ContentItemVersionId": "4y", "ContentType": "Note", "DisplayText": "Été \"x\"",
              "Latest": true, "Published": false, "ModifiedUtc": "2024-02-29T23:59:59.1234567Z", "CreatedUtc": "2023-01-01T00:00:00Z",
              "Owner": "me", "Author": "admin",
              "TitlePart": { "Title": "T" }, "Unknown": { "Deep": [1, 2.50, 12345678901234567890, null, true, { "a": "b" }] }, "@OtherRoot": "kept", "Empty": null
            }
            """;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(RoundTrip(json))));
    }

    [Theory]
    [InlineData("2024-03-04T10:11:12Z", "2024-03-04T10:11:12Z")]
    [InlineData("2024-03-04T10:11:12.5", "2024-03-04T10:11:12.5Z")]
    [InlineData("2024-03-04T12:11:12+02:00", "2024-03-04T10:11:12Z")]
    public void Keeps_moments_in_utc_to_the_last_digit(string given, string kept) =>
        Assert.Equal(kept, (string?)JsonNode.Parse(RoundTrip($$"""{ "ContentItemId": "a", "CreatedUtc": "{{given}}" }"""))!["CreatedUtc"]);

    [Fact]
    public void Reads_what_is_nested_as_deep_as_a_recipe_may_be()
    {
        var json = $$"""{ "ContentItemId": "a", "Deep": {{string.Concat(Enumerable.Repeat("[", 250))}}{{string.Concat(Enumerable.Repeat("]", 250))}} }""";

        Assert.Equal(250, RoundTrip(json).Count(letter => letter == '['));
    }

    [Fact]
    public void Copies_share_nothing()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{ "ContentItemId": "a", "TitlePart": { "Title": "T" } }""", Blueprint.Json)!;
        var copy = item.Clone();

        copy.Part("TitlePart")!["Title"] = "Other";

        Assert.Equal("T", item.Text("TitlePart", "Title"));
    }

    private static string RoundTrip(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<ContentItem>(json, Blueprint.Json), Blueprint.Json);
}
