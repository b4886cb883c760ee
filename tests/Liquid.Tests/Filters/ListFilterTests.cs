namespace OrchardVrijwilligers.Liquid.Tests.Filters;

public sealed class ListFilterTests
{
    [Theory]
    [InlineData("{{ numbers | first }} {{ numbers | last }} {{ none | first }} {{ five | first }} {{ nope | last }}", "3 2   ")]
    [InlineData("{{ map | first | join: '=' }} {{ 'abc' | first }}{{ 'abc' | last }} {{ (2..4) | last }}", "a=1 ac 4")]
    [InlineData("{{ numbers | size }} {{ text | size }} {{ map | size }} {{ five | size }} {{ nope | size }} {{ '😀é' | size }}", "3 28 2 0 0 2")]
    [InlineData("{{ numbers | join }} {{ numbers | join: ', ' }} {{ nested | join: '-' }} {{ 'x' | join: '-' }} {{ five | join }}", "3 1 2 3, 1, 2 1-2-3-4 x 5")]
    [InlineData("{{ numbers | reverse | join }} {{ (1..3) | reverse | join }} {{ 'abc' | reverse | join }}", "2 1 3 3 2 1 abc")]
    [InlineData("{{ numbers | concat: words | join: ',' }}", "3,1,2,pear,Apple,fig,apple,pear")]
    [InlineData("{{ nothing | concat: numbers | join }} {{ 'a' | concat: numbers | join }} {{ numbers | concat: (8..9) | join }}", "3 1 2 a 3 1 2 3 1 2 8 9")]
    [InlineData("{{ mixed | compact | join }} {{ products | compact: 'price' | map: 'title' | join }}", "1 a Vacuum spatula TV")]
    [InlineData("{{ words | uniq | join }} {{ products | uniq: 'type' | map: 'title' | join }}", "pear Apple fig apple Vacuum spatula")]
    [InlineData("{{ numbers | sum }} {{ products | sum: 'price' }} {{ nested | sum }} {{ none | sum }} {{ words | sum }}", "6 824.5 10 0 0")]
    [InlineData("{{ numbers }} {{ nested }} {{ map }}", "312 1234 {\"a\":1,\"b\":{\"c\":[7,8]}}")]
    public void Handles_lists(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{{ products | map: 'title' | join: ', ' }}", "Vacuum, spatula, TV, Garlic press")]
    [InlineData("{{ products | map: 'price' | join: ',' }}", "120,4.5,700,")]
    [InlineData("{{ map | map: 'a' | join }} {{ map | map: 'b.c' | join }}", "1 7 8")]
    [InlineData("{{ products | where: 'type', 'kitchen' | map: 'title' | join: ',' }}", "spatula,Garlic press")]
    [InlineData("{{ products | where: 'available' | map: 'title' | join: ',' }}", "Vacuum,TV,Garlic press")]
    [InlineData("{{ products | where: 'available', false | map: 'title' | join: ',' }}", "spatula")]
    [InlineData("{{ products | where: 'nope' | size }} {{ products | where: nope | size }} {{ nope | where: 'a' | size }}", "0 0 0")]
    [InlineData("{{ products | reject: 'type', 'kitchen' | map: 'title' | join: ',' }}", "Vacuum,TV")]
    [InlineData("{{ products | reject: 'available' | map: 'title' | join: ',' }}", "spatula")]
    [InlineData("{% assign p = products | find: 'type', 'kitchen' %}{{ p.title }}", "spatula")]
    [InlineData("[{{ products | find: 'type', 'garden' }}]", "[]")]
    [InlineData("{{ products | find_index: 'type', 'kitchen' }}[{{ products | find_index: 'type', 'garden' }}]", "1[]")]
    [InlineData("{{ products | has: 'type', 'kitchen' }} {{ products | has: 'type', 'garden' }} {{ products | has: 'available' }}", "true false true")]
    [InlineData("{{ words | find: 'ea' }} {{ words | has: 'ig' }} {{ words | has: 'x' }}", "pear true false")]
    public void Looks_at_a_member_of_each_item(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{{ numbers | sort | join }} {{ words | sort | join }}", "1 2 3 Apple apple fig pear pear")]
    [InlineData("{{ words | sort_natural | join }}", "Apple apple fig pear pear")]
    [InlineData("{{ products | sort: 'title' | map: 'title' | join: ',' }}", "Garlic press,TV,Vacuum,spatula")]
    [InlineData("{{ products | sort_natural: 'title' | map: 'title' | join: ',' }}", "Garlic press,spatula,TV,Vacuum")]
    [InlineData("{{ products | sort: 'price' | map: 'title' | join: ',' }}", "spatula,Vacuum,TV,Garlic press")]
    [InlineData("{{ products | sort: 'type' | map: 'title' | join: ',' }}", "Vacuum,TV,spatula,Garlic press")]
    [InlineData("{{ none | sort | size }} {{ nope | sort | size }} {{ five | sort | join }}", "0 0 5")]
    public void Sorts(string source, string expected) => Assert.Equal(expected, Page.Render(source));

    [Theory]
    [InlineData("{{ mixed | sort }}", "cannot sort a number with text")]
    [InlineData("{{ numbers | map: 'x' }}", "cannot select the property 'x'")]
    [InlineData("{{ numbers | where: 'x' }}", "cannot select the property 'x'")]
    [InlineData("{{ numbers | concat: 1 }}", "the filter 'concat' needs a list to add")]
    [InlineData("{{ numbers | concat: 'x' }}", "the filter 'concat' needs a list to add")]
    [InlineData("{{ numbers | map }}", "the filter 'map' takes 1 argument but gets 0")]
    public void Refuses_what_it_cannot_handle(string source, string problem) => Assert.Equal(problem, Page.Fail(source).Problem);

    [Fact]
    public void Leaves_the_list_it_gets_alone() =>
        Assert.Equal("312", Page.Render("{% assign x = numbers | sort %}{% assign y = numbers | reverse | concat: x %}{{ numbers }}"));
}
