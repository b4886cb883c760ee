namespace OrchardVrijwilligers.Liquid.Tests;

public sealed class WhitespaceTests
{
    [Theory]
    [InlineData("a {{- 1 -}} b", "a1b")]
    [InlineData("a {{- 1 }} b", "a1 b")]
    [InlineData("a {{ 1 -}} b", "a 1b")]
    [InlineData("a \n\t {%- if yes -%} \n b \n {%- endif -%} \r\n c", "abc")]
    [InlineData("{{-1-}}", "1")]
    [InlineData("{{ -1 }}", "-1")]
    [InlineData(" {%- assign x = 1 -%} ", "")]
    [InlineData("a {{--}} b", "ab")]
    [InlineData("{{}}{{ }}{{-}}", "")]
    public void Hyphens_trim_the_text_beside_them(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("[{% if yes %}  {% assign x = 1 %}\n{% endif %}]", "[]")]
    [InlineData("[{% for n in numbers %}  {% endfor %}]", "[]")]
    [InlineData("[{% if yes %} {% comment %}x{% endcomment %} {% endif %}]", "[]")]
    [InlineData("[{% if yes %} {% if no %} {% endif %} {% endif %}]", "[]")]
    [InlineData("[{% case five %} {% when 5 %} {% capture x %}y{% endcapture %} {% endcase %}]", "[]")]
    [InlineData("[{% if yes %} {% else %}x{% endif %}]", "[ ]")]
    [InlineData("[{% if yes %} {{ '' }} {% endif %}]", "[  ]")]
    [InlineData("[{% if yes %} {% increment c %} {% endif %}]", "[ 0 ]")]
    [InlineData("[ {% assign x = 1 %} ]", "[  ]")]
    public void A_block_that_prints_nothing_prints_no_whitespace_either(string source, string expected) =>
        Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("plain { text } with }} and %} and %", "plain { text } with }} and %} and %")]
    [InlineData("{", "{")]
    [InlineData("", "")]
    [InlineData("é 😀 \0", "é 😀 \0")]
    [InlineData("{ {{ 'a' }} }", "{ a }")]
    [InlineData("{{ 'a\\nb\\' }}", "a\\nb\\")]
    public void Other_text_is_left_alone(string source, string expected) => Assert.Equal(expected, Page.Render(source));
}
