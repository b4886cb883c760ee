using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>What is published is found through the API, and what was changed is not, soon after; the tests say how soon.</summary>
public sealed class FoundAtOnceTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Finds_what_was_just_published()
    {
        Assert.Equal(0, await CountAsync());
        var item = new ContentItem { ContentType = "Vacancy", DisplayText = "Kwartelkoken op het plein" };
        var saved = await PublishAsync(item);
        await UntilAsync(1, "published");

        var published = await PublishedAsync(saved.ContentItemId);
        published.DisplayText = "Iets heel anders";
        await PublishAsync(published);
        await UntilAsync(0, "changed");
    }

    private async Task UntilAsync(int count, string what)
    {
        var watch = Stopwatch.StartNew();
        while (await CountAsync() != count) Assert.True(watch.Elapsed < Patience, $"{what}, and still not so in the list");
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds:0} ms");
    }

    private async Task<int> CountAsync()
    {
        using var answer = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?q=kwartelkoken"));
        return answer.RootElement.GetProperty("totaal").GetInt32();
    }

    private async Task<ContentItem> PublishedAsync(string id)
    {
        using var lease = await portal.Tenants.EnterAsync("kern");
        await using var session = lease.Services.GetRequiredService<IDocumentStore>().OpenSession();
        return (await session.PublishedAsync(id))!;
    }

    private async Task<ContentItem> PublishAsync(ContentItem item)
    {
        using var lease = await portal.Tenants.EnterAsync("kern");
        return (await lease.Services.GetRequiredService<ActionRunner>().RunAsync<SaveContent, SaveContentInput, ContentItem>(new(item, Publish: true), Actor.CommandLine)).Demand();
    }
}
