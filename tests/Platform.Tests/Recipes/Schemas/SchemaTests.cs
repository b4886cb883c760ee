using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Schemas;

public sealed class SchemaTests : IAsyncLifetime
{
    private KernelHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Every_step_has_a_part_of_its_own_and_every_reference_leads_somewhere()
    {
        var (schema, names) = await host.InAsync("stad", services => Task.FromResult((services.GetRequiredService<RecipeSchema>().Whole(), services.GetRequiredService<RecipeSteps>().Names.ToList())));

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.All(names.Append("recipes"), name => Assert.NotEmpty(schema["$defs"]![$"step-{name}"]!["properties"]!.AsObject()));
        foreach (var reference in References(schema).Where(reference => reference.StartsWith("#/$defs/", StringComparison.Ordinal))) Assert.NotNull(schema["$defs"]![reference["#/$defs/".Length..]]);
        Assert.Contains("SampleField", schema.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "name": "Layers", "Layers": [ { "Name": "a", "LayerRule": 5 } ] }""", 61, "Expected an object, found the number 5.")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Name": "a", "PermissionBehavior": true } ] }""", 68, "Expected one of Replace, Add, Remove or a text, found true.")]
    [InlineData("""{ "name": "themes", "sites": "x", "site": 1 }""", 43, "\"site\" is a text, not the number 1.")]
    [InlineData("""{ "name": "base", "Bases": [ { "Name": "a", "Said": {}, "Stored": {}, "Version": 1 } ] }""", 82, "Expected a text, found the number 1.")]
    public async Task Says_what_was_expected_and_where(string step, int column, string message)
    {
        var file = host.RecipeFile("fout", $"{{ \"name\": \"fout\", \"steps\": [\n{step}\n] }}");

        var problem = Assert.Single((await Assert.ThrowsAsync<RecipeException>(() => host.Recipes.RunAsync("stad", file))).Problems);

        Assert.Equal((2, column, message), (problem.Line, problem.Column, problem.Message));
    }

    [Fact]
    public async Task Names_the_property_that_was_probably_meant()
    {
        var reading = await new Platform.Recipes.Reading.RecipeReader().ReadAsync("r.json", new MemoryStream("""{ "Nmae": "Redactie" }"""u8.ToArray()), default);
        var shape = JsonShape.Object([new("Name", JsonShape.Name())], "Name");

        Assert.Equal("Expected \"Name\" in this object. Is \"Nmae\" meant?", Assert.Single(SchemaCheck.Of(shape, reading.Root!)).Message);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(property => property.Key == "$ref" ? [property.Value!.ToString()] : References(property.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
