namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The frame on a page, and the form that says what is wrong, as a browser sees them.</summary>
public sealed class WidgetTests(Hilversum site)
{
    [Fact]
    public async Task The_frame_grows_to_what_is_in_it_and_asks_nobody_else()
    {
        await using var visit = await site.OpenAsync("/widget?aantal=6");
        var frame = visit.Page.Locator("iframe[data-ov-widget]");
        await frame.ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForFunctionAsync("document.querySelector('iframe[data-ov-widget]').height !== '640'");

        var inner = visit.Page.FrameLocator("iframe[data-ov-widget]");
        Assert.Equal(6, await inner.Locator("article").CountAsync());
        // Pictures and the font come in one by one, and the frame grows with them.
        await visit.Page.WaitForFunctionAsync("(() => { const html = document.querySelector('iframe[data-ov-widget]').contentDocument.documentElement; return html.scrollHeight <= html.clientHeight + 1 })()");
        Assert.Empty(visit.Outside);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_message_from_elsewhere_does_not_change_the_frame()
    {
        await using var visit = await site.OpenAsync("/widget?aantal=1");
        await visit.Page.EvaluateAsync("window.postMessage({ ov: 'height', height: 5000 }, '*')");
        await visit.Page.EvaluateAsync("new Promise(done => setTimeout(done, 50))");

        Assert.NotEqual("5000", await visit.Page.Locator("iframe[data-ov-widget]").GetAttributeAsync("height"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_mistake_the_reader_stands_at_the_list_of_what_is_wrong(bool script)
    {
        await using var visit = await site.OpenAsync("/melden", 320, script);
        await visit.Page.Locator("button[type=submit]").Last.ClickAsync();

        await visit.AssertAtFaultsAsync();
        await visit.Page.Locator(".ov-form__errors a").First.ClickAsync();
        await visit.AssertFocusedAsync("#melding");
    }
}
