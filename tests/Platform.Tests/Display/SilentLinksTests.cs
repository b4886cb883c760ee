using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Platform.Tests.Display;

public sealed class SilentLinksTests
{
    [Theory]
    [InlineData("""<a href="https://www.example.org/us"><i class="fab fa-x-twitter"></i></a>""", "example.org")]
    [InlineData("""<a class='btn' href='#!' aria-label='X &amp; Y'><i class='fab fa-x-twitter'></i> </a>""", "X &amp; Y")]
    [InlineData("""<a href="#"><span class="fa-stack fa-lg"><i class="fas fa-circle fa-stack-2x"></i><i class="fab fa-facebook-f fa-stack-1x"></i></span></a>""", "Facebook")]
    [InlineData("""<a href="#"><i class="bi bi-person-lines-fill"></i></a>""", "Person lines fill")]
    [InlineData("""<a href="mailto:us@example.org?subject=Hi"><i class="fas fa-envelope"></i></a>""", "us@example.org")]
    [InlineData("""<a href="https://example.org"><img src="/a.png" alt=""></a>""", "example.org")]
    public void A_link_in_which_nothing_can_be_read_gets_the_words_that_it_holds(string link, string words)
    {
        var named = SilentLinks.Named($"<p>{link}</p>");

        Assert.Equal($"<p>{link[..^"</a>".Length]}{words}</a></p>", named);
        Assert.Equal(named, SilentLinks.Named(named));
    }

    [Theory]
    [InlineData("""<a href="https://example.org">Us</a>""")]
    [InlineData("""<a href="https://example.org"><i class="fas fa-star"></i><span>Us</span></a>""")]
    [InlineData("""<a href="https://example.org"><img src="/a.png" alt="Us"></a>""")]
    [InlineData("""<a href="https://example.org" aria-label="Us"><img src="/a.png" alt=""></a>""")]
    [InlineData("""<a href="/page"><i></i></a>""")]
    [InlineData("""<a href="https://example.org"><i class="fas fa-star"></i>""")]
    [InlineData("""<abbr title="a"></abbr><article></article>""")]
    public void Every_other_link_stays_as_it_is(string html) => Assert.Equal(html, SilentLinks.Named(html));

    [Theory]
    [InlineData("fab fa-x-twitter", true)]
    [InlineData("fa-shopping-cart", true)]
    [InlineData("fa-solid fa-house", true)]
    [InlineData("fa-shopping-cart in the hall", false)]
    [InlineData("Faro", false)]
    public void Knows_the_classes_of_an_icon_from_a_text(string text, bool isIcon) => Assert.Equal(isIcon, IconNames.IsIcon(text));
}
