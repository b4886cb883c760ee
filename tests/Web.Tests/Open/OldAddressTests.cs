using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Redirects.Actions;
using OrchardVrijwilligers.Modules.Redirects.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Recipes.Export;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>Pages that vanished, moved or were on another website.</summary>
public sealed class OldAddressTests(OpenPortal portal)
{
    [Fact]
    public async Task What_was_unpublished_is_gone_and_leads_to_what_is_like_it()
    {
        var item = await NewAsync("Help mee met soep koken");
        (await portal.RunAsync<UnpublishContent, string, ContentItem>(item.ContentItemId)).Demand();

        var page = await GoneAsync("/" + PathOf(item));

        Assert.Equal("Deze vacature is gestopt", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("/vacatures", page.QuerySelector("form[role=search]")?.GetAttribute("action"));
        Assert.NotEmpty(page.QuerySelectorAll(".ov-related .ov-note"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task What_was_removed_is_gone_and_a_draft_that_nobody_saw_never_was()
    {
        var (removed, draft) = (await NewAsync("Werk een dag op de kade"), await NewAsync("Alleen een concept", publish: false));
        (await portal.RunAsync<DeleteContent, string, string>(removed.ContentItemId)).Demand();
        (await portal.RunAsync<DeleteContent, string, string>(draft.ContentItemId)).Demand();

        await GoneAsync("/" + PathOf(removed));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/" + PathOf(draft)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/vacatures/dit-was-er-nooit"));
    }

    [Fact]
    public async Task What_was_taken_away_is_gone_for_a_program_too()
    {
        var (removed, unpublished, draft) = (await NewAsync("Poets de treden"), await NewAsync("Veeg het plein"), await NewAsync("Nooit getoond", publish: false));
        (await portal.RunAsync<DeleteContent, string, string>(removed.ContentItemId)).Demand();
        (await portal.RunAsync<UnpublishContent, string, ContentItem>(unpublished.ContentItemId)).Demand();

        await ProblemAsync(removed, "vacatures", 410);
        await ProblemAsync(unpublished, "vacatures", 410);
        await ProblemAsync(removed, "verhalen", 404);
        await ProblemAsync(draft, "vacatures", 404);
    }

    [Fact]
    public async Task What_is_past_is_gone_and_out_of_the_sitemap()
    {
        var now = portal.Clock.GetUtcNow();
        var item = await NewAsync("Help op het zomerfeest", type: "Task", work: new() { ["Start"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = now.AddDays(-2).ToString("O") }, ["End"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = now.AddDays(-1).ToString("O") } });

        Assert.Equal("Deze klus is voorbij", (await GoneAsync("/" + PathOf(item))).QuerySelector("h1")?.TextContent);
        using (var lease = await portal.Tenants.EnterAsync(OpenPortal.Recipe)) await lease.Shell.CaughtUpAsync();
        Assert.DoesNotContain(PathOf(item), await portal.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        await ProblemAsync(item, "vacatures", 410);
    }

    [Fact]
    public async Task A_path_that_an_item_left_leads_to_where_it_is()
    {
        var item = await NewAsync("Vaar mee op de boot");
        var old = PathOf(item);
        var next = item.Clone();
        next.PartOrNew("AutoroutePart")["Path"] = "vacatures/vaar-mee-als-stuurman";
        (await portal.RunAsync<SaveContent, SaveContentInput, ContentItem>(new(next, true, item.ContentItemVersionId))).Demand();

        using var answer = await portal.Client.GetAsync($"/{old}?bron=krant");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/vacatures/vaar-mee-als-stuurman?bron=krant", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/vacatures/vaar-mee-als-stuurman"));
    }

    [Theory]
    [InlineData("/vacatures/", "/vacatures")]
    [InlineData("/Vacatures?Q=A", "/vacatures?Q=A")]
    [InlineData("/vacatures.html", "/vacatures")]
    [InlineData("/index.php", "/")]
    public async Task A_page_has_one_address(string path, string tidy)
    {
        using var answer = await portal.Client.GetAsync(new Uri(portal.Address + path));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(tidy, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_item_has_one_address_and_where_nothing_stands_nothing_is_tidied()
    {
        var path = (await portal.PageAsync("/vacatures")).QuerySelector(".ov-note__link")!.GetAttribute("href")!;
        using var untidy = await portal.Client.GetAsync(path.ToUpperInvariant() + "/");

        Assert.Equal((HttpStatusCode.MovedPermanently, path), (untidy.StatusCode, untidy.Headers.Location?.ToString()));
        foreach (var nothing in (string[])["/Bestaat/Niet", "//elders.example/"]) Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(nothing));
    }

    [Fact]
    public async Task Redirects_that_somebody_wrote_down_lead_on_at_once()
    {
        await SaveAsync(new("/oude-site/Vacature.php", "/oud"), new("oud", "/vacatures"), new("weg", "https://elders.example/pagina", Permanent: false));

        using var first = await portal.Client.GetAsync("/oude-site/vacature.php");
        using var other = await portal.Client.GetAsync("/weg");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/vacatures"), (first.StatusCode, first.Headers.Location?.ToString()));
        Assert.Equal((HttpStatusCode.Redirect, "https://elders.example/pagina"), (other.StatusCode, other.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task An_export_holds_redirects_and_codes()
    {
        await SaveAsync(new Redirect("export-oud", "/vacatures"));
        var export = await portal.InsideAsync(async services => (await services.GetRequiredService<PortalExport>().MakeAsync()).Recipe);
        var steps = export["steps"]!.AsArray().OfType<JsonObject>().ToList();

        Assert.Contains(steps.Where(step => step.Text("name") == "Redirects").SelectMany(step => step.Objects("Redirects")), entry => entry.Text("From") == "/export-oud");
        Assert.Contains(steps.Where(step => step.Text("name") == "content").SelectMany(step => step.Objects("data")), item => (item["CodePart"] as JsonObject).Text("Code").StartsWith('V'));
    }

    [Fact]
    public async Task A_redirect_that_leads_back_to_itself_is_refused()
    {
        var outcome = await portal.RunAsync<SaveRedirects, SaveRedirectsInput, bool>(new([new("rond-a", "/rond-b"), new("rond-b", "/rond-c"), new("rond-c", "/rond-a")], Replace: false));

        Assert.Equal(OutcomeKind.Invalid, outcome.Kind);
        Assert.Contains("leidt naar zichzelf terug", outcome.Problems.Single().Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/rond-a"));
    }

    [Theory]
    [InlineData("", "/x")]
    [InlineData("/x", "//elders.example")]
    [InlineData("/x", "javascript:alert(1)")]
    [InlineData("/admin/x", "/")]
    [InlineData("/x", "http://elders.example")]
    public void An_address_that_is_none_is_refused(string from, string to) => Assert.NotEmpty(new SaveRedirects().Validate(new([new(from, to)], false)));

    [Fact]
    public async Task The_back_office_keeps_what_was_typed_when_a_line_is_odd()
    {
        using var staff = await portal.SignedInAsync();
        using var shown = await staff.GetAsync("/admin/omleidingen");
        using var answer = await OpenPortal.SubmitAsync(staff, await OpenPortal.ReadAsync(shown), "/admin/omleidingen", ("omleidingen", "/zus > /zo\nditiseenregel"));
        var page = await OpenPortal.ReadAsync(answer);

        Assert.StartsWith("Fout:", page.Title, StringComparison.Ordinal);
        Assert.Contains("/zus > /zo", page.QuerySelector("textarea")?.TextContent, StringComparison.Ordinal);
    }

    private async Task SaveAsync(params Redirect[] entries) => (await portal.RunAsync<SaveRedirects, SaveRedirectsInput, bool>(new(entries, Replace: false))).Demand();

    private Task<ContentItem> NewAsync(string title, bool publish = true, string type = "Vacancy", System.Text.Json.Nodes.JsonObject? work = null) => portal.NewItemAsync(title, publish, type, work);

    private static string PathOf(ContentItem item) => item.Part("AutoroutePart").Text("Path");

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await portal.Client.GetAsync(new Uri(portal.Address + path));
        return answer.StatusCode;
    }

    private async Task ProblemAsync(ContentItem item, string list, int status)
    {
        using var answer = await portal.Client.GetAsync($"/api/v1/{list}/{item.ContentItemId}");
        await ApiProblemTests.CheckAsync(answer, status);
    }

    private async Task<IDocument> GoneAsync(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        return await OpenPortal.ReadAsync(answer);
    }
}
