using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Tests.Content;

public sealed class PublicListsTests
{
    [Fact]
    public void Puts_types_with_one_public_name_in_one_list()
    {
        var lists = PublicLists.Of(Definitions(Type("Job", "werk", "Uren"), Type("Task", "werk", "Wijk"), Type("Page", ""), Type("Tale", "verhalen")));

        Assert.Equal(["werk", "verhalen"], lists.Select(list => list.Name));
        Assert.Equal(["Job", "Task"], lists[0].Types.Select(type => type.Name));
        Assert.Equal(["uren", "wijk"], lists[0].Facets.Select(facet => facet.Public.Name));
    }

    [Theory]
    [InlineData("tijdPerWeek", "tijd-per-week")]
    [InlineData("wijk", "wijk")]
    public void Writes_a_name_in_a_path_with_hyphens(string name, string slug) => Assert.Equal(slug, PublicLists.Kebab(name));

    [Theory]
    [InlineData("a{b}")]
    [InlineData("Werk")]
    [InlineData("werk/plek")]
    [InlineData("werk plek")]
    [InlineData("..")]
    [InlineData("éé")]
    public void Makes_nothing_public_under_a_name_that_cannot_stand_in_a_path(string name) => Assert.Empty(PublicLists.Of(Definitions(Type("Job", name))));

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("1000000", 100)]
    [InlineData("\"twenty\"", 20)]
    [InlineData("null", 20)]
    public void Keeps_the_size_of_a_page_within_bounds(string size, int kept)
    {
        var type = Type("Job", "werk");
        type["Settings"]!["PublicTypeSettings"]!["PageSize"] = JsonNode.Parse(size);

        Assert.Equal(kept, Definitions(type).Type("Job")!.Setting<PublicTypeSettings>().PageSize);
    }

    [Fact]
    public void Reads_nulls_and_missing_members_as_the_defaults()
    {
        var settings = new SiteSettings();
        settings.Properties["LookSettings"] = JsonNode.Parse("""{ "Name": null, "Tokens": null }""");
        settings.Properties["PostalCodeSettings"] = JsonNode.Parse("""{ "Codes": [null, { "Place": "Nergens" }] }""");
        settings.Properties["LocalizationSettings"] = JsonNode.Parse("""{ "DefaultCulture": "no such language" }""");

        Assert.Empty(settings.Section<LookSettings>().Tokens);
        Assert.Empty(settings.Section<PostalCodeSettings>().Codes);
        Assert.Equal("nl", settings.Section<LocalizationSettings>().Culture().Name);
    }

    private static ContentDefinitions Definitions(params JsonObject[] types) => new(new()
    {
        ContentTypes = [.. types],
        ContentParts = [.. types.Select(type => type["Part"]!.DeepClone())],
    });

    private static JsonObject Type(string name, string list, string? facet = null) => new()
    {
        ["Name"] = name,
        ["Settings"] = new JsonObject { ["PublicTypeSettings"] = new JsonObject { ["Name"] = list } },
        ["ContentTypePartDefinitionRecords"] = new JsonArray(new JsonObject { ["PartName"] = name, ["Name"] = name }),
        ["Part"] = new JsonObject
        {
            ["Name"] = name,
            ["ContentPartFieldDefinitionRecords"] = facet is null ? new JsonArray() : new JsonArray(new JsonObject
            {
                ["Name"] = facet,
                ["FieldName"] = "TextField",
                ["Settings"] = new JsonObject { ["PublicFieldSettings"] = new JsonObject { ["Name"] = facet.ToLowerInvariant(), ["Facet"] = true } },
            }),
        },
    };
}
