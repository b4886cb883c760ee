namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>Standards rows A2 to A5 and W6, on every type of page.</summary>
public sealed class AccessibilityTests(Hilversum hilversum)
{
    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public Task Has_no_violation_that_axe_can_find(string path) => SatisfiesAxeAsync(path, 320, 1280);

    [Theory, Trait("Speed", "Long")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public Task Has_no_violation_that_axe_can_find_on_a_tablet(string path) => SatisfiesAxeAsync(path, 768);

    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Fits_its_window_without_scrolling_sideways(string path)
    {
        await using var visit = await hilversum.OpenAsync(path);
        foreach (var width in PageTypes.Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);

            await visit.AssertFitsAsync(path);
        }
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/")]
    [InlineData("/vacatures")]
    [InlineData("/agenda")]
    [InlineData("/beslishulp")]
    [InlineData("/heuvelland/agenda")]
    public async Task Breaks_no_word_of_a_title_and_no_time_on_the_narrowest_phone(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, 320);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, .ov-tile__label, .ov-facts__item, time)')].flatMap(place => {
              const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT), broken = []
              for (let text; (text = walk.nextNode());) {
                for (const word of text.data.matchAll(/[^ \n-]{2,}/g)) {
                  const range = document.createRange()
                  range.setStart(text, word.index)
                  range.setEnd(text, word.index + word[0].length)
                  if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) broken.push(word[0])
                }
              }
              return broken
            })
            """));
    }

    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Asks_nothing_from_outside_and_complains_of_nothing(string path)
    {
        await using var visit = await hilversum.OpenAsync(path);

        Assert.Empty(visit.Outside);
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }

    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Reaches_every_control_with_the_keyboard_and_shows_where_it_is(string path)
    {
        await using var visit = await hilversum.OpenAsync(path);
        var expected = await visit.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex=\"0\"]')].filter(e => !e.disabled && e.type !== 'hidden' && e.checkVisibility({visibilityProperty:true}) && e.tabIndex >= 0).length");
        var (seen, key) = (new HashSet<string>(), "Tab");
        for (var step = 0; step < expected + 20; step++)
        {
            await visit.Page.Keyboard.PressAsync(key);
            var focus = await visit.Page.EvaluateAsync<string?>("""
                () => {
                  let e = document.activeElement;
                  if (!e || e === document.body) return null;
                  let place = '';
                  // Within a frame the ring is the frame's own affair.
                  while (e.tagName === 'IFRAME' && e.contentDocument?.activeElement) {
                    place += [...e.ownerDocument.querySelectorAll('*')].indexOf(e) + '/';
                    e = e.contentDocument.activeElement;
                  }
                  if (e.tagName === 'BODY') return '';
                  const box = e.getBoundingClientRect();
                  const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                  // A card is one link: its ring may be drawn by the link itself, by what the link is stretched with, or by the card.
                  const shown = ring(getComputedStyle(e)) || ring(getComputedStyle(e, '::after')) || ring(getComputedStyle(e, '::before'))
                    || (e.closest('li, article') && ring(getComputedStyle(e.closest('li, article'))));
                  const all = [...e.ownerDocument.querySelectorAll('*')];
                  // Radio buttons of one name are one stop of the Tab key; the arrows go from one to the next.
                  const group = e.type === 'radio' ? [...e.form.querySelectorAll('input[type=radio]')].filter(radio => radio.name === e.name) : [];
                  const key = group.length > 0 && group.at(-1) !== e ? 'ArrowDown' : 'Tab';
                  return `${place}${all.indexOf(e)}|${shown}|${box.width > 0 && box.height > 0}|${key}|${e.outerHTML.slice(0, 90)}`;
                }
                """);
            if (focus is null) break;
            if (focus.Length == 0) continue;
            var parts = focus.Split('|', 5);
            Assert.True(parts[1] == "true", $"No visible focus on {parts[4]}");
            Assert.True(parts[2] == "true", $"Focus on something without a size: {parts[4]}");
            if (!seen.Add(parts[0])) break;
            key = parts[3];
        }

        Assert.True(seen.Count >= expected, $"{path}: {seen.Count} of {expected} controls reached");
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/")]
    [InlineData("/vacatures")]
    [InlineData("/vacatures/duw-een-rolstoel-naar-buiten")]
    public async Task Survives_the_text_spacing_that_a_reader_may_set(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, 320);

        await visit.Page.EvaluateAsync("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }");

        await visit.AssertFitsAsync(path);
    }

    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Has_one_heading_of_the_first_level_and_skips_none(string path)
    {
        await using var visit = await hilversum.OpenAsync(path);

        var levels = await visit.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(h => h.checkVisibility()).map(h => +h.tagName[1])");

        Assert.Equal(1, levels.Count(level => level == 1));
        for (var at = 1; at < levels.Length; at++) Assert.True(levels[at] <= levels[at - 1] + 1, $"{path}: h{levels[at]} after h{levels[at - 1]}");
    }

    private async Task SatisfiesAxeAsync(string path, params int[] widths)
    {
        await using var visit = await hilversum.OpenAsync(path);
        foreach (var width in widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);

            await visit.AssertAxeAsync($"{path} at {width} px");
        }
    }
}
