namespace OrchardVrijwilligers.Liquid.Tests.Filters;

public sealed class DefaultFilterTests
{
    [Theory]
    [InlineData("{{ nothing | default: 2.99 }}", "2.99")]
    [InlineData("{{ nope | default: 'x' }}", "x")]
    [InlineData("{{ '' | default: 'x' }}", "x")]
    [InlineData("{{ no | default: 'x' }}", "x")]
    [InlineData("{{ no | default: 'x', allow_false: true }}", "false")]
    [InlineData("{{ nothing | default: 'x', allow_false: true }}", "x")]
    [InlineData("{{ none | default: 'x' }}{{ emptyMap | default: 'y' }}", "xy")]
    [InlineData("{{ five | default: 'x' }}{{ 0 | default: 'x' }}{{ ' ' | default: 'x' }}", "50 ")]
    [InlineData("[{{ nothing | default }}]", "[]")]
    public void Stands_in_for_what_is_missing(string source, string expected) => Assert.Equal(expected, Page.Render(source));
}
