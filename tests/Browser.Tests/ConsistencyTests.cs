namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>Who knows one page knows them all (rows A5, A7 and A10).</summary>
public sealed class ConsistencyTests(Hilversum hilversum)
{
    [Fact, Trait("Speed", "Slow")]
    public async Task Every_page_has_the_same_menu_and_footer_in_the_same_order_and_a_title_of_its_own()
    {
        var (frames, titles) = (new HashSet<string>(), new List<(string Title, string Page)>());
        foreach (var path in PageTypes.OfThePortal)
        {
            await using var visit = await hilversum.OpenAsync(path, script: false);
            frames.Add(string.Join('|', await visit.Page.Locator("body > header a:not([hreflang]), body > footer nav a").AllInnerTextsAsync()));
            titles.Add((await visit.Page.TitleAsync(), path.Contains("vraag=", StringComparison.Ordinal) ? path : path.Split('?')[0] + (path.Contains("weergave", StringComparison.Ordinal) ? "?weergave" : "")));
        }

        Assert.Single(frames);
        Assert.Empty(titles.GroupBy(known => known.Title).Where(same => same.Select(known => known.Page).Distinct().Count() > 1).Select(same => same.Key));
    }

    // The bar at the bottom of a phone may not lie over what has the focus.
    [Theory, Trait("Speed", "Slow")]
    [InlineData("/")]
    [InlineData("/vacatures")]
    [InlineData("/vacatures/duw-een-rolstoel-naar-buiten")]
    [InlineData("/keuzehulp")]
    public async Task Nothing_lies_over_what_has_the_focus(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, 320);
        for (var step = 0; step < 60; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var covered = await visit.Page.EvaluateAsync<string?>("""
                () => {
                  const e = document.activeElement;
                  if (!e || e === document.body) return null;
                  const box = e.getBoundingClientRect();
                  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  const own = top && (e.contains(top) || top.contains(e) || [...(e.labels ?? [])].some(label => label.contains(top)) || top.closest('li, article')?.contains(e));
                  return own ? null : `${e.outerHTML.slice(0, 90)} lies under ${top?.outerHTML.slice(0, 90)}`;
                }
                """);
            Assert.Null(covered);
        }
    }
}
