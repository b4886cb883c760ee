using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Reading;

public sealed class NearestNameTests
{
    private static readonly string[] s_steps = ["Feature", "Content", "ContentDefinition", "Roles", "media", "MediaProfiles"];

    [Theory]
    [InlineData("Contnet", "Content")]
    [InlineData("contents", "Content")]
    [InlineData("Rolse", "Roles")]
    [InlineData("MEDIA", "media")]
    [InlineData("ContentDefinitions", "ContentDefinition")]
    [InlineData("feautre", "Feature")]
    public void Guesses_what_was_meant(string name, string expected) => Assert.Equal(expected, NearestName.Of(name, s_steps));

    [Theory]
    [InlineData("Workflow")]
    [InlineData("x")]
    [InlineData("")]
    public void Gives_no_guess_when_nothing_is_near(string name) => Assert.Null(NearestName.Of(name, s_steps));

    [Fact]
    public void Gives_no_guess_for_endless_names() => Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 100_000)]));
}
