using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Users;
using OrchardVrijwilligers.Modules.Users.Identity;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tests.Hosting;

[assembly: AssemblyFixture(typeof(OrchardVrijwilligers.Web.Tests.Open.OpenPortal))]

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>A small municipality with a clock that stands still, for everything that others take from a portal.</summary>
public sealed class OpenPortal() : Portal(Recipe)
{
    public const string Recipe = "son-en-breugel";
    public const string Email = "beheer@voorbeeld.nl";
    public const string Password = "groene kano op zolder";
    private static readonly HtmlParser Parser = new();

    public TestClock Clock { get; } = new();

    protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<TimeProvider>(Clock);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await InsideAsync(services => services.GetRequiredService<Accounts>().AddAsync(new(Email, "Toets", Password, [KnownRoles.Administrator]), Actor.Setup));
    }

    /// <summary>Does something with the services of the tenant.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        using var lease = await Tenants.EnterAsync(Recipe);
        await using var scope = lease.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input, Actor? actor = null) where TAction : PlatformAction<TInput, TResult>, IPlatformAction =>
        InsideAsync(services => services.GetRequiredService<ActionRunner>().RunAsync<TAction, TInput, TResult>(input, actor ?? Actor.Setup));

    /// <summary>An item that an editor makes.</summary>
    public async Task<ContentItem> NewItemAsync(string title, bool publish = true, string type = "Vacancy", System.Text.Json.Nodes.JsonObject? work = null) =>
        (await TryNewItemAsync(title, publish, type, work)).Demand();

    public async Task<Outcome<ContentItem>> TryNewItemAsync(string title, bool publish, string type, System.Text.Json.Nodes.JsonObject? work)
    {
        var item = new ContentItem { ContentType = type, DisplayText = title };
        item.PartOrNew("TitlePart")["Title"] = title;
        // What a recipe's type demands is taken from an item that it brought.
        var example = await InsideAsync(async services =>
        {
            await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
            return (await session.PublishedOfTypeAsync("Vacancy"))[0];
        });
        item.Content["Work"] = example.Part("Work")!.DeepClone();
        foreach (var (name, value) in work ?? []) item.PartOrNew("Work")[name] = value?.DeepClone();
        return await RunAsync<SaveContent, SaveContentInput, ContentItem>(new(item, publish));
    }

    /// <summary>Puts one section of the settings in place.</summary>
    public async Task SetAsync(string section, System.Text.Json.Nodes.JsonObject value) =>
        (await RunAsync<ChangeSettings, System.Text.Json.Nodes.JsonObject, bool>(new() { [section] = value })).Demand();

    /// <summary>A visitor with cookies; follows no redirect by itself.</summary>
    public HttpClient NewVisitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(Address) };

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) => await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>Posts a form of a page with its hidden fields.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(HttpClient visitor, IDocument page, string action, params (string Name, string Value)[] values)
    {
        var fields = page.QuerySelectorAll($"form[action='{action}'] input[name], form[action='{action}'] textarea[name]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? input.TextContent);
        foreach (var (name, value) in values) fields[name] = value;
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await visitor.SendAsync(request);
    }

    public async Task<HttpClient> SignedInAsync()
    {
        var visitor = NewVisitor();
        using var shown = await visitor.GetAsync("/aanmelden");
        using var answer = await SubmitAsync(visitor, await ReadAsync(shown), "/aanmelden", ("email", Email), ("wachtwoord", Password));
        Assert.Equal(303, (int)answer.StatusCode);
        return visitor;
    }
}
