using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The same pages by night, in another look, on paper, without motion, with large text and in the reader's own colours (rows A2, A4 and A12).</summary>
public sealed class AppearanceTests(Hilversum hilversum)
{
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block", "target-size"] } };

    [Theory, Trait("Speed", "Long")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Reads_well_by_night(string path) => await ReadsWellAsync(path, options => options.ColorScheme = ColorScheme.Dark);

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/vacatures", ColorScheme.Light)]
    [InlineData("/vacatures?weergave=kaart", ColorScheme.Light)]
    [InlineData("/vacatures?q=bestaatechtniet", ColorScheme.Light)]
    [InlineData("/verhalen", ColorScheme.Light)]
    [InlineData("/agenda", ColorScheme.Light)]
    [InlineData("/organisaties", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/vacatures", ColorScheme.Dark)]
    [InlineData("/agenda", ColorScheme.Dark)]
    public async Task Reads_well_in_another_look(string path, ColorScheme scheme) => await ReadsWellAsync("/heuvelland" + path, options => options.ColorScheme = scheme);

    [Theory, Trait("Speed", "Slow")]
    [InlineData(320, 1)]
    [InlineData(768, 1)]
    [InlineData(768, 3)]
    public async Task The_last_answer_of_the_guide_never_stands_alone_beside_nothing(int width, int question)
    {
        await using var visit = await hilversum.OpenAsync($"/keuzehulp?vraag={question}", width);

        Assert.True(await visit.Page.EvaluateAsync<bool>("""
            () => {
              const [list, last] = [document.querySelector('.ov-picks'), document.querySelector('.ov-pick:last-child')].map(e => e.getBoundingClientRect());
              return Math.abs(list.right - last.right) < 2;
            }
            """));
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/")]
    [InlineData("/heuvelland/")]
    public async Task The_sun_over_the_square_is_whole_on_a_tablet(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, 768);

        Assert.True(await visit.Page.EvaluateAsync<bool>("""
            () => {
              const [place, scene] = ['.ov-hero__art', '.ov-hero__art .ov-scene'].map(name => document.querySelector(name).getBoundingClientRect());
              return scene.top >= place.top - 1;
            }
            """));
    }

    // In the drawing: left of 610 nothing rises above 424, left of 950 nothing above 160.
    [Theory, Trait("Speed", "Slow")]
    [InlineData("/", 1280)]
    [InlineData("/heuvelland/", 768)]
    [InlineData("/heuvelland/", 1152)]
    public async Task Words_over_the_square_stand_in_its_sky(string path, int width)
    {
        await using var visit = await hilversum.OpenAsync(path, width);

        Assert.Equal("", await visit.Page.EvaluateAsync<string>("""
            () => {
              const scene = document.querySelector('.ov-hero__art .ov-scene').getBoundingClientRect();
              const size = scene.width / 1280;
              const isInSky = ({ right, bottom }) => [[610, 424], [950, 160]].some(([x, y]) => right <= scene.left + x * size && bottom <= scene.top + y * size);
              return [...document.querySelectorAll('.ov-hero__text :is(h1, p, label, input, button, a)')].filter(e => !isInSky(e.getBoundingClientRect())).map(e => e.outerHTML).join('\n');
            }
            """));
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Two_looks_differ_by_tokens_alone()
    {
        await using var one = await hilversum.OpenAsync("/vacatures");
        await using var other = await hilversum.OpenAsync("/heuvelland/vacatures");

        Assert.Equal(await SheetAsync(one), await SheetAsync(other));
        foreach (var (selector, property) in new[] { (".ov-finder__go", "background-color"), (".ov-band", "background-color") })
            Assert.NotEqual(await StyleAsync(one, selector, property), await StyleAsync(other, selector, property));
    }

    [Theory, Trait("Speed", "Long")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Fits_with_text_twice_as_large(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, 640);

        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        await visit.AssertFitsAsync(path);
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/")]
    [InlineData("/vacatures")]
    [InlineData("/keuzehulp")]
    public async Task Moves_nothing_for_who_asked_for_less_motion(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, reader: options => options.ReducedMotion = ReducedMotion.Reduce);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("""
            [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              return style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
            }).length
            """));
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Shows_what_is_chosen_in_the_readers_own_colours()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures?wijk=zuid", reader: options => options.ForcedColors = ForcedColors.Active);

        Assert.NotEqual("none", await StyleAsync(visit, ".ov-nav__link[aria-current]", "outline-style"));
        Assert.NotEqual("none", await StyleAsync(visit, ".ov-chip", "border-block-start-style"));
        Assert.NotEqual("none", await StyleAsync(visit, ".ov-time__number", "border-block-start-style"));
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/vacatures")]
    [InlineData("/vacatures/duw-een-rolstoel-naar-buiten")]
    [InlineData("/kennisbank")]
    public async Task Prints_what_one_reads_and_nothing_to_click(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, 720);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('nav, input, select, button')].filter(e => e.checkVisibility()).length"));
        await visit.AssertFitsAsync($"{path} on paper");
    }

    private async Task ReadsWellAsync(string path, Action<BrowserNewContextOptions> reader)
    {
        await using var visit = await hilversum.OpenAsync(path, 320, reader: reader);

        var found = await visit.Page.RunAxe(Contrast);

        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id}: {node.Html} {node.Any.FirstOrDefault()?.Message}"))));
    }

    private static Task<string> SheetAsync(Visit visit) => visit.Page.EvaluateAsync<string>("document.querySelector('link[rel=stylesheet]').getAttribute('href')");

    private static Task<string> StyleAsync(Visit visit, string selector, string property) =>
        visit.Page.EvaluateAsync<string>("([selector, property]) => getComputedStyle(document.querySelector(selector)).getPropertyValue(property)", new[] { selector, property });
}
