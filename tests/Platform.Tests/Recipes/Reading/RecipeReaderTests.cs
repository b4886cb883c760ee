using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Reading;

public sealed class RecipeReaderTests
{
    private const string Recipe = """
        // A recipe as people write them
        {
          "name": "Wijk", /* a note
          over two lines */ "issetuprecipe": true,
          "steps": [
            { "name": "Content", "data": [ { "DisplayText": "Straat 😀", "Order": 1.50, "Extra": null, }, ], },
          ],
        }
        """;

    private static RecipeNode Read(string text)
    {
        var reading = new RecipeReader().Read("wijk.recipe.json", text);
        Assert.Empty(reading.Problems);
        return reading.Root!;
    }

    private static RecipeNode Find(RecipeNode node, params object[] steps) => steps.Aggregate(node, (at, step) =>
        step is string name ? ((RecipeObject)at)[name]! : ((RecipeArray)at).Items[(int)step]);

    [Fact]
    public void Skips_comments_and_trailing_commas()
    {
        var item = (RecipeObject)Find(Read(Recipe), "steps", 0, "data", 0);
        Assert.Equal(["DisplayText", "Order", "Extra"], item.Properties.Select(p => p.Name));
        Assert.IsType<RecipeNull>(item["Extra"]);
        Assert.True(((RecipeBool)Find(Read(Recipe), "issetuprecipe")).Value);
    }

    [Fact]
    public void Knows_the_place_of_each_value()
    {
        var order = Find(Read(Recipe), "steps", 0, "data", 0, "Order");
        Assert.Equal(new RecipePlace("wijk.recipe.json", 6, 74, "$.steps[0].data[0].Order"), order.Place);
    }

    [Fact]
    public void Knows_the_place_of_each_name()
    {
        var property = ((RecipeObject)Read(Recipe)).Properties[1];
        Assert.Equal(("issetuprecipe", 4, 21), (property.Name, property.Line, property.Column));
    }

    [Fact]
    public void Counts_a_character_outside_the_BMP_as_one_column() =>
        Assert.Equal(7, Find(Read("""["😀", 1]"""), 1).Column);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Counts_lines_by_every_line_end(string end)
    {
        var one = Find(Read($"[{end}//x{end}/*{end}*/ 1]"), 0);
        Assert.Equal((4, 4), (one.Line, one.Column));
    }

    [Fact]
    public void Tolerates_a_byte_order_mark()
    {
        var reading = new RecipeReader().Read("a", [.. Encoding.UTF8.Preamble, .. "{ \"a\": 1 }"u8]);
        Assert.Equal(8, Find(reading.Root!, "a").Column);
    }

    [Fact]
    public void Decodes_escapes() => Assert.Equal(
        "\"\\/\b\f\n\r\té😀", ((RecipeString)Read("""  "\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00" """)).Value);

    [Fact]
    public void Writes_paths_of_odd_names()
    {
        var root = Read("""{"a b": {"it's": [[1]], "é-1": 2}}""");
        Assert.Equal("$['a b']['it\\'s'][0][0]", Find(root, "a b", "it's", 0, 0).Path);
        Assert.Equal("$['a b'].é-1", Find(root, "a b", "é-1").Path);
    }

    [Fact]
    public void Finds_names_exactly_or_ignoring_case()
    {
        var root = (RecipeObject)Read("""{"Name": 1, "name": 2}""");
        Assert.Equal(2, root["name"]!.ToJsonNode()!.GetValue<int>());
        Assert.Null(root["NAME"]);
        Assert.NotNull(root.FindIgnoringCase("NAME"));
    }

    [Theory]
    [InlineData("1.50")]
    [InlineData("-0.0E+10")]
    [InlineData("123456789012345678901234567890")]
    public void Keeps_numbers_as_written(string number) =>
        Assert.Equal($"[{number}]", Read($"[{number}]").ToJsonNode()!.ToJsonString());

    [Fact]
    public void Converts_to_json_nodes_in_order_with_texts_replaced()
    {
        var json = Read("""{"b":"x","a":["y",true,null,{}]}""").ToJsonNode(text => text.Path + "=" + text.Value);
        Assert.Equal("""{"b":"$.b=x","a":["$.a[0]=y",true,null,{}]}""", json!.ToJsonString(
            new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Reports_repeated_names_and_lets_the_last_win()
    {
        var reading = new RecipeReader().Read("a.json", "{\n \"x\": 1,\n \"y\": {\"x\": 2},\n \"x\": 3\n}");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("a.json(4,2): The property \"x\" already stands on line 2 of this object; the last one would win. [$.x]", problem.ToString());
        Assert.Equal("""{"x":3,"y":{"x":2}}""", reading.Root!.ToJsonNode()!.ToJsonString());
    }

    [Fact]
    public void Reports_repeated_names_in_large_objects_too()
    {
        var names = Enumerable.Range(0, 40).Append(3).Append(20).Select(i => $"\"n{i}\": 1");
        var reading = new RecipeReader().Read("a", "{" + string.Join(",\n", names) + "}");
        Assert.Equal([41, 42], reading.Problems.Select(problem => problem.Line));
        Assert.Contains("already stands on line 4 ", reading.Problems[0].Message);
        Assert.Contains("already stands on line 21 ", reading.Problems[1].Message);
    }

    [Fact]
    public async Task Reads_streams()
    {
        var reading = await new RecipeReader().ReadAsync("a", new MemoryStream(Encoding.UTF8.GetBytes(Recipe)), TestContext.Current.CancellationToken);
        Assert.Equal(Read(Recipe).ToJsonNode()!.ToJsonString(), reading.Root!.ToJsonNode()!.ToJsonString());
    }

    [Fact]
    public void Reads_what_the_platform_writes() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), texts =>
    {
        var valid = texts.Select(t => string.Concat(t.Get.EnumerateRunes())).ToArray();
        var json = new JsonArray([.. valid.Select(t => (JsonNode)new JsonObject { [t] = t })]).ToJsonString();
        Assert.Equal(json, Read(json).ToJsonNode()!.ToJsonString());
    }).QuickCheckThrowOnFailure();
}
