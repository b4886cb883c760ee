using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Recipes.Export;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>A visitor reports what is wrong, and staff mend it.</summary>
public sealed class NoticeTests(OpenPortal portal)
{
    [Fact]
    public async Task A_page_leads_to_the_form_which_says_what_it_is_about()
    {
        var path = await AnyPathAsync();
        var link = (await portal.PageAsync(path)).QuerySelector(".ov-share__wrong a")!.GetAttribute("href")!;
        var form = await portal.PageAsync(link);

        Assert.Contains((await portal.PageAsync(path)).QuerySelector("h1")!.TextContent, form.QuerySelector(".ov-lead")!.TextContent, StringComparison.Ordinal);
        foreach (var field in form.QuerySelectorAll("textarea, input[type=email]"))
        {
            Assert.NotNull(form.QuerySelector($"label[for={field.Id}]"));
            Assert.NotNull(form.GetElementById(field.GetAttribute("aria-describedby")!));
            Assert.False(field.HasAttribute("required"));
        }
        Assert.Equal("email", form.QuerySelector("#email")?.GetAttribute("autocomplete"));
        Assert.True(form.QuerySelector("form[action='/melden']")!.HasAttribute("novalidate"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_above_the_form_and_at_the_field_and_nothing_is_lost()
    {
        using var visitor = portal.NewVisitor();
        using var answer = await SendAsync(visitor, "/melden", ("melding", "  "), ("email", "geen adres"));
        var page = await OpenPortal.ReadAsync(answer);

        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["#melding", "#email"], page.QuerySelectorAll(".ov-form__errors a").Select(link => link.GetAttribute("href")));
        Assert.True(page.QuerySelector(".ov-form__errors h2")!.HasAttribute("autofocus"));
        Assert.Equal("geen adres", page.QuerySelector("#email")?.GetAttribute("value"));
        foreach (var field in (string[])["melding", "email"])
        {
            Assert.Equal("true", page.GetElementById(field)?.GetAttribute("aria-invalid"));
            Assert.Equal(page.QuerySelector($".ov-form__errors a[href='#{field}']")?.TextContent, page.GetElementById($"{field}-fout")?.TextContent);
        }
    }

    [Fact]
    public async Task A_notice_arrives_and_staff_handle_and_delete_it()
    {
        var path = await AnyPathAsync();
        using var visitor = portal.NewVisitor();
        using var sent = await SendAsync(visitor, "/melden?over=" + path, ("melding", "De straat heet anders. <b>Let op</b>"), ("email", "jan@voorbeeld.example"));
        Assert.Equal(303, (int)sent.StatusCode);
        var thanks = await portal.PageAsync(sent.Headers.Location!.ToString());
        Assert.Equal("Bedankt voor je melding", thanks.QuerySelector("h1")?.TextContent);

        using var staff = await portal.SignedInAsync();
        var card = Card(await OpenPortal.ReadAsync(await staff.GetAsync("/admin/meldingen")), "De straat heet anders");
        Assert.Contains("<b>Let op</b>", card.TextContent, StringComparison.Ordinal);
        using var handled = await OpenPortal.SubmitAsync(staff, card.Owner!, card.QuerySelector("form")!.GetAttribute("action")!);
        Assert.Equal(303, (int)handled.StatusCode);
        var later = Card(await OpenPortal.ReadAsync(await staff.GetAsync("/admin/meldingen?stand=afgehandeld")), "De straat heet anders");
        using var deleted = await OpenPortal.SubmitAsync(staff, later.Owner!, later.QuerySelector("form[action$=verwijderen]")!.GetAttribute("action")!);

        Assert.Equal(303, (int)deleted.StatusCode);
        Assert.DoesNotContain(await AllAsync(), notice => notice.Text.StartsWith("De straat heet anders", StringComparison.Ordinal));
        var trail = (await OpenPortal.ReadAsync(await staff.GetAsync("/admin/logboek"))).Body!.TextContent;
        Assert.Contains("Melding gewist", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("jan@voorbeeld.example", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_fills_in_everything_is_thanked_and_forgotten()
    {
        using var visitor = portal.NewVisitor();
        using var answer = await SendAsync(visitor, "/melden", ("melding", "koop nu goedkope pillen"), ("website", "https://x.example"));

        Assert.Equal(303, (int)answer.StatusCode);
        Assert.DoesNotContain(await AllAsync(), notice => notice.Text.Contains("pillen", StringComparison.Ordinal));
        Assert.True((await portal.PageAsync("/melden")).QuerySelector("#website")!.ParentElement!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Without_the_forms_token_or_from_another_site_nothing_is_taken()
    {
        using var visitor = portal.NewVisitor();
        using var bare = new HttpRequestMessage(HttpMethod.Post, "/melden") { Content = new FormUrlEncodedContent([new("melding", "hallo")]) };
        using var refused = await visitor.SendAsync(bare);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/melden") { Content = new FormUrlEncodedContent([new("melding", "hallo")]) };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var other = await visitor.SendAsync(foreign);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    [Fact]
    public async Task What_stands_in_the_address_is_not_repeated_on_the_page()
    {
        var page = await portal.PageAsync("/melden?over=" + Uri.EscapeDataString("/bel-nu-0900-boeven"));

        Assert.DoesNotContain("boeven", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_erased_after_its_days_and_never_exported()
    {
        await using var own = new OpenPortal();
        await own.InitializeAsync();
        using var visitor = own.NewVisitor();
        using var sent = await OpenPortal.SubmitAsync(visitor, await OpenPortal.ReadAsync(await visitor.GetAsync("/melden")), "/melden", ("melding", "Dit moet weg"), ("email", "weg@voorbeeld.example"));
        var export = await own.InsideAsync(async services => System.Text.Encoding.UTF8.GetString((await services.GetRequiredService<PortalExport>().MakeAsync()).ToBytes()));
        Assert.DoesNotContain("weg@voorbeeld.example", export, StringComparison.Ordinal);

        own.Clock.Advance(TimeSpan.FromDays(89));
        await own.InsideAsync(services => services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None));
        Assert.Single(await AllAsync(own));
        own.Clock.Advance(TimeSpan.FromDays(2));
        await own.InsideAsync(services => services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None));
        Assert.Empty(await AllAsync(own));
    }

    [Fact]
    public async Task One_connection_sends_so_many_an_hour()
    {
        await using var own = new OpenPortal();
        await own.InitializeAsync();
        await own.SetAsync("NoticeSettings", new() { ["MostPerHour"] = 2 });
        using var visitor = own.NewVisitor();
        var answers = new List<int>();
        for (var number = 0; number < 3; number++)
        {
            using var shown = await visitor.GetAsync("/melden");
            using var answer = await OpenPortal.SubmitAsync(visitor, await OpenPortal.ReadAsync(shown), "/melden", ("melding", $"nummer {number}"));
            answers.Add((int)answer.StatusCode);
        }

        Assert.Equal([303, 303, 429], answers);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, string form, params (string Name, string Value)[] values)
    {
        using var shown = await visitor.GetAsync(form);
        return await OpenPortal.SubmitAsync(visitor, await OpenPortal.ReadAsync(shown), "/melden", values);
    }

    private static IElement Card(IDocument page, string words) => page.QuerySelectorAll(".bo-card").Single(card => card.TextContent.Contains(words, StringComparison.Ordinal));

    private async Task<string> AnyPathAsync() => (await portal.PageAsync("/vacatures")).QuerySelector(".ov-note__link")!.GetAttribute("href")!;

    private Task<IReadOnlyList<Notice>> AllAsync() => AllAsync(portal);

    private static Task<IReadOnlyList<Notice>> AllAsync(OpenPortal at) => at.InsideAsync(async services =>
    {
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        var all = new List<Notice>();
        await foreach (var notice in session.AllAsync<Notice>()) all.Add(notice);
        return (IReadOnlyList<Notice>)all;
    });
}
