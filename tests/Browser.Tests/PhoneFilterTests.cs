namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The filters of a list on a phone, where they cover the page, with the keyboard alone.</summary>
public sealed class PhoneFilterTests(Hilversum hilversum)
{
    private const string Covered = """
        (() => {
          const box = document.activeElement.getBoundingClientRect()
          const there = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20))
          return !(document.activeElement.contains(there) || there?.contains(document.activeElement))
        })()
        """;

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/vacatures", true)]
    [InlineData("/vacatures", false)]
    [InlineData("/heuvelland/vacatures", false)]
    public async Task Never_hides_what_has_the_focus(string path, bool script)
    {
        await using var visit = await hilversum.OpenAsync(path, 320, script);
        await visit.Page.SetViewportSizeAsync(320, 700);
        await visit.Page.FocusAsync(".ov-list__open");
        await visit.Page.Keyboard.PressAsync("Enter");

        var seen = new List<string>();
        for (var stops = 0; stops < 60; stops++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (!await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('#filters') !== null")) break;
            var what = await visit.Page.EvaluateAsync<string>("(document.activeElement.closest('label') ?? document.activeElement).textContent.trim()");
            Assert.False(await visit.Page.EvaluateAsync<bool>(Covered), $"{what} has the focus and cannot be seen");
            seen.Add(what);
        }

        Assert.Contains("Toon resultaten", seen);
        Assert.False(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.ov-list__results *, .ov-band *, .ov-header *, .ov-footer *') && document.querySelector('#filters').matches(':popover-open')"));
    }
}
