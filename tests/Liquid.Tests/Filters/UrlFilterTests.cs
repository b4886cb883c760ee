namespace OrchardVrijwilligers.Liquid.Tests.Filters;

public sealed class UrlFilterTests
{
    [Theory]
    [InlineData("{{ 'john@liquid.com' | url_encode }}", "john%40liquid.com")]
    [InlineData("{{ 'Tetsuro & é/*~-_.' | url_encode }}", "Tetsuro+%26+%C3%A9%2F%2A~-_.")]
    [InlineData("{{ '%27Stop%21%27+said+Fred' | url_decode }}", "'Stop!' said Fred")]
    [InlineData("{{ '%2541 %zz %4' | url_decode }}", "%41 %zz %4")]
    [InlineData("{{ nothing | url_decode }}{{ nothing | url_encode }}", "")]
    [InlineData("{{ 'één & twee' | base64_encode }}", "w6nDqW4gJiB0d2Vl")]
    [InlineData("{{ 'w6nDqW4gJiB0d2Vl' | base64_decode }}", "één & twee")]
    [InlineData("{{ '??>>' | base64_url_safe_encode }}", "Pz8-Pg==")]
    [InlineData("{{ 'Pz8-Pg' | base64_url_safe_decode }}", "??>>")]
    [InlineData("{{ 5 | base64_encode }}{{ nothing | base64_encode }}", "NQ==")]
    public void Encodes_and_decodes(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{{ '%ff' | url_decode }}", "invalid byte sequence in UTF-8")]
    [InlineData("{{ 'a' | base64_decode }}", "invalid base64 provided to base64_decode")]
    [InlineData("{{ '!' | base64_url_safe_decode }}", "invalid base64 provided to base64_url_safe_decode")]
    public void Refuses_what_it_cannot_decode(string source, string problem) => Assert.Equal(problem, Page.Fail(source).Problem);

    [Theory]
    [InlineData("{{ map | json }}", "{\"a\":1,\"b\":{\"c\":[7,8]}}")]
    [InlineData("{{ mixed | json }}", "[1,\"a\",null]")]
    [InlineData("{{ '</script> & é \"' | json }}", "\"\\u003C/script\\u003E \\u0026 é \\u0022\"")]
    [InlineData("{{ half | json }} {{ 5.0 | json }} {{ nope | json }} {{ yes | json }}", "2.5 5.0 null true")]
    [InlineData("{{ (1..3) | json }}", "[1,2,3]")]
    public void Writes_json_that_is_safe_in_a_script(string source, string expected) => Assert.Equal(expected, Page.Render(source));
}
