using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class RecipeTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    private const string Path = "/admin/recepten";

    private const string Recipe = """
        {
          // A role, a setting and an item.
          "name": "toets", "displayName": "Toets",
          "steps": [
            { "name": "settings", "SiteName": "Kern van de toets" },
            { "name": "Roles", "Roles": [ { "Name": "Redactie", "Permissions": ["EditContent"] } ] },
            { "name": "content", "data": [ { "ContentItemId": "toets-1", "ContentItemVersionId": "[js: uuid()]", "ContentType": "Vacancy", "DisplayText": "Boeken kaften", "Latest": true, "Published": true, "TitlePart": { "Title": "Boeken kaften" }, "AutoroutePart": {} } ] },
            { "name": "Toverij", "Spreuk": 1 }
          ]
        }
        """;

    [Fact]
    public async Task Shows_a_plan_writes_nothing_runs_and_then_has_nothing_to_do()
    {
        using var browser = await portal.SignedInAsync();
        var before = await SequenceAsync();

        using var uploaded = await UploadAsync(browser, "toets.recipe.json", Recipe);
        var address = uploaded.Headers.Location!.OriginalString;
        var plan = await browser.PageAsync(address);

        Assert.Equal("Toets", plan.QuerySelector("h1")!.TextContent);
        var changes = plan.QuerySelectorAll(".bo-changes > li").Select(Line).ToList();
        Assert.Contains("+nieuw: Boeken kaften (Vacancy)", changes);
        Assert.Contains("+nieuw: Redactie", changes);
        Assert.Contains("~anders: SiteName", changes);
        Assert.Contains("SiteName: Kern wordt Kern van de toets", plan.QuerySelectorAll(".bo-properties li").Select(Words));
        Assert.Equal(["Stap 1: Instellingen", "Stap 2: Rollen", "Stap 3: Inhoud", "Stap 4: Toverij"], plan.QuerySelectorAll(".bo-step h2").Select(title => title.TextContent.Split('(')[0].Trim()));
        Assert.Contains("De stap ‘Toverij’ kent deze website niet.", plan.QuerySelector(".bo-problems")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await SequenceAsync());
        await portal.NewBrowser().PageAsync("/vacatures/boeken-kaften", HttpStatusCode.NotFound);

        using var ran = await browser.SubmitAsync(plan, address);
        Assert.Contains("Het recept is uitgevoerd", (await Browser.ReadAsync(ran)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Boeken kaften", (await portal.NewBrowser().PageAsync("/vacatures/boeken-kaften")).QuerySelector("h1")!.TextContent.Trim());

        var second = await browser.PageAsync(address);
        Assert.Empty(second.QuerySelectorAll(".bo-changes li"));
        Assert.Contains("zou niets veranderen", second.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("toets, door Toets", (await browser.PageAsync("/admin/logboek")).QuerySelector(".bo-table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_with_line_and_column_what_is_wrong()
    {
        using var browser = await portal.SignedInAsync();
        using var uploaded = await UploadAsync(browser, "fout.json", "{ \"name\": \"fout\",\n  \"steps\": [\n    { \"name\": \"content\", \"data\": [ { \"ContentItemId\": \"x\" } ] }\n  ]\n}");

        var page = await browser.PageAsync(uploaded.Headers.Location!.OriginalString, HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("fout.json, regel 3, kolom 36", page.QuerySelector(".bo-problems__place")!.TextContent);
        Assert.Null(page.QuerySelector(".bo-main form"));
    }

    [Fact]
    public async Task Says_where_the_JSON_breaks_off()
    {
        using var browser = await portal.SignedInAsync();
        using var uploaded = await UploadAsync(browser, "../../kapot.json", "{ \"name\": \"kapot\",\n  \"steps\": [ { \"name\": ");

        var page = await browser.PageAsync(uploaded.Headers.Location!.OriginalString, HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith("kapot.json, regel 2, kolom", page.QuerySelector(".bo-problems__place")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_recipes_of_the_installation_and_knows_no_others()
    {
        using var browser = await portal.SignedInAsync();
        var page = await browser.PageAsync(Path);

        Assert.Equal("Kern", page.QuerySelector($"a[href='{Path}/kern']")!.TextContent);
        await browser.PageAsync($"{Path}/bestaat-niet", HttpStatusCode.NotFound);
        await browser.PageAsync($"{Path}/upload-00000000000000000000000000", HttpStatusCode.NotFound);
        using var escape = await browser.GetAsync($"{Path}/..%2F..%2Fhost");
        Assert.Equal(HttpStatusCode.NotFound, escape.StatusCode);
    }

    [Fact]
    public async Task Asks_for_a_file_when_there_is_none()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await UploadAsync(browser, "leeg.json", "");
        var page = await Browser.ReadAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#bestand", page.QuerySelector(".bo-notice--error a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Takes_a_file_far_larger_than_other_forms_and_refuses_one_beyond_the_limit()
    {
        using var browser = await portal.SignedInAsync();
        var padding = new string(' ', 8 * 1024 * 1024);
        using var large = await UploadAsync(browser, "groot.json", Recipe + padding);
        Assert.Equal(HttpStatusCode.SeeOther, large.StatusCode);

        using var content = new ByteArrayContent(new byte[2 * 1024 * 1024]);
        using var elsewhere = new HttpRequestMessage(HttpMethod.Post, "/wachtwoord") { Content = content };
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        elsewhere.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var refused = await browser.Client.SendAsync(elsewhere);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    [Fact]
    public async Task Gives_the_recipe_of_this_website_as_a_zip()
    {
        using var browser = await portal.SignedInAsync();
        using var answer = await browser.GetAsync($"{Path}/export");

        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var recipe = await JsonDocument.ParseAsync(await zip.GetEntry("Recipe.json")!.OpenAsync());
        Assert.False(recipe.RootElement.GetProperty("expressions").GetBoolean());
        Assert.DoesNotContain(AdminPortal.Email, recipe.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_somebody_choose_between_the_website_and_a_newer_base()
    {
        using var browser = await portal.SignedInAsync();
        string Base(string version, string name) => $$"""{ "name": "basis-toets", "version": "{{version}}", "steps": [ { "name": "settings", "PageTitleFormat": "{{name}}" } ] }""";
        var file = System.IO.Path.Combine(portal.Folder, "basis-toets.recipe.json");
        await File.WriteAllTextAsync(file, Base("1", "Eerste"));
        var over = System.IO.Path.Combine(portal.Folder, "erop.recipe.json");
        await File.WriteAllTextAsync(over, """{ "name": "erop", "base": { "name": "basis-toets", "version": "1" }, "steps": [] }""");
        var runner = portal.Services.GetRequiredService<RecipeRunner>();
        await runner.RunAsync(AdminPortal.Root, over);
        await File.WriteAllTextAsync(file, Base("2", "Van ons").Replace("basis-toets", "los", StringComparison.Ordinal));
        await runner.RunAsync(AdminPortal.Root, file);

        using var uploaded = await UploadAsync(browser, "nieuw.json", Base("2", "Tweede"));
        var address = uploaded.Headers.Location!.OriginalString;
        var plan = await browser.PageAsync(address);
        Assert.Equal("settings.PageTitleFormat", plan.QuerySelector(".bo-choice legend")!.TextContent);
        Assert.Contains("Houd wat hier staat: Van ons", plan.QuerySelector(".bo-choice")!.TextContent, StringComparison.Ordinal);
        var token = KeyValuePair.Create("_token", plan.QuerySelector("input[name=_token]")!.GetAttribute("value")!);
        using var open = await browser.PostAsync(address, [token]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, open.StatusCode);

        using var settled = await browser.PostAsync(address, [token, new("keuze:settings.PageTitleFormat", "basis")]);
        Assert.Equal(HttpStatusCode.OK, settled.StatusCode);
        Assert.Contains("zou niets veranderen", (await browser.PageAsync(address)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    private static string Line(IElement item) => string.Concat(item.Children.Where(child => child.LocalName == "span").Select(child => child.TextContent));

    private static string Words(IElement item) => string.Concat(item.TextContent.Split('\n').Select(line => line.Trim()));

    private static async Task<HttpResponseMessage> UploadAsync(Browser browser, string name, string text)
    {
        var token = (await browser.PageAsync(Path)).QuerySelector("input[name=_token]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "_token" }, { new StringContent(text), "bestand", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.Client.SendAsync(request);
    }

    private Task<long> SequenceAsync() => portal.InsideAsync(AdminPortal.Root, async services => await services.GetRequiredService<IDocumentStore>().Changes.LatestAsync());
}
