using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Texts.Queries;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Web.Tests;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>Hilversum with a test language that is read from right to left: every text in Arabic letters, a third longer than it was.</summary>
public sealed class Mirrored : Hilversum
{
    protected override async Task PrepareAsync(Portal portal)
    {
        await ChangeAsync<ChangeSettings, JsonObject, bool>(portal, new() { ["LocalizationSettings"] = new JsonObject { ["DefaultCulture"] = "nl", ["SupportedCultures"] = new JsonArray("nl", "en", "ar") } });
        using var lease = await portal.Tenants.EnterAsync("hilversum");
        var find = lease.Shell.Services.GetRequiredService<FindTexts>();
        var arabic = (await find.LanguagesAsync(default)).Named("ar")!;
        var texts = (await find.AllAsync(arabic, default)).Rows.Where(row => !row.Key.Contains("mm", StringComparison.Ordinal) && !row.Key.StartsWith("ddd", StringComparison.Ordinal)).Select(row => new Translation(row.Context, row.Key, Pseudo(row.Key)));
        await ChangeAsync<ChangeTranslations, IReadOnlyList<TranslationChange>, int>(portal, [new("ar", [.. texts])]);
        await lease.Shell.CaughtUpAsync();
    }

    // Letters for letters, so that what stands between braces stays.
    private static string Pseudo(string text)
    {
        var (inPlace, said) = (false, new System.Text.StringBuilder());
        foreach (var letter in text)
        {
            inPlace = letter == '{' || (inPlace && letter != '}');
            said.Append(!inPlace && char.IsAsciiLetter(letter) ? (char)('\u0628' + char.ToLowerInvariant(letter) % 24) : letter);
        }
        return said + string.Concat(Enumerable.Repeat(" بت", text.Length / 9));
    }

    private static async Task ChangeAsync<TAction, TInput, TResult>(Portal portal, TInput input) where TAction : PlatformAction<TInput, TResult>, IPlatformAction
    {
        using var lease = await portal.Tenants.EnterAsync("hilversum");
        (await lease.Shell.Services.GetRequiredService<ActionRunner>().RunAsync<TAction, TInput, TResult>(input, Actor.Setup)).Demand();
    }
}

public sealed class RightToLeftTests(Mirrored mirrored) : IClassFixture<Mirrored>
{
    public static TheoryData<string, int> Pages()
    {
        var data = new TheoryData<string, int>();
        foreach (var path in PageTypes.OfThePortal)
            foreach (var width in (int[])[320, 1280]) data.Add(path, width);
        return data;
    }

    [Theory, Trait("Speed", "Long")]
    [MemberData(nameof(Pages))]
    public async Task Mirrors_and_fits_its_window(string path, int width)
    {
        await using var visit = await mirrored.OpenAsync("/ar" + path, width);

        Assert.Equal("rtl", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).direction"));
        await visit.AssertFitsAsync("/ar" + path);
        var brand = await visit.Page.EvaluateAsync<double>("(b => innerWidth - b.right)(document.querySelector('.ov-brand').getBoundingClientRect())");
        Assert.True(brand < Math.Max(24, width / 10), $"The name of the site stands {brand} px from the right");
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('h1')].every(h => h.closest('[dir=ltr]') || getComputedStyle(h).textAlign === 'start')"));
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/ar/", "arrow-right")]
    [InlineData("/ar/keuzehulp", "arrow-right")]
    [InlineData("/ar/keuzehulp?vraag=2", "arrow-left")]
    [InlineData("/ar/vacatures", "arrow-right")]
    public async Task Turns_what_points_around(string path, string icon)
    {
        await using var visit = await mirrored.OpenAsync(path);

        Assert.Equal("-1 1", await visit.Page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('main .ov-icon:has(use[href$=\"#{icon}\"])')).scale"));
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Keeps_what_is_written_in_Dutch_from_left_to_right()
    {
        await using var visit = await mirrored.OpenAsync("/ar/vacatures/duw-een-rolstoel-naar-buiten");

        Assert.Equal("ltr", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.ov-prose')).direction"));
        Assert.Equal("rtl", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.ov-panel')).direction"));
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Changes_language_with_the_keyboard_and_without_script(int width)
    {
        await using var visit = await mirrored.OpenAsync("/ar/vacatures?wijk=zuid", width, script: false);

        var link = visit.Page.Locator(".ov-languages a[hreflang=en]");
        await link.FocusAsync();
        await link.PressAsync("Enter");
        await visit.ArriveAsync("**/en/vacatures?wijk=zuid");
        Assert.Equal("en", await visit.Page.EvaluateAsync<string>("document.documentElement.lang"));
    }
}
