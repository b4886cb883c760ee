using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>What is published is found through the API soon after; the test says how soon.</summary>
public sealed class FoundAtOnceTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Finds_what_was_just_published()
    {
        Assert.Equal(0, await CountAsync());
        await PublishAsync(new ContentItem { ContentType = "Vacancy", DisplayText = "Kwartelkoken op het plein" });
        var watch = Stopwatch.StartNew();
        while (await CountAsync() != 1) Assert.True(watch.Elapsed < Patience, "It is published, and still not in the list.");
        TestContext.Current.TestOutputHelper?.WriteLine($"Found {watch.Elapsed.TotalMilliseconds:0} ms after it was published.");
    }

    private async Task<int> CountAsync()
    {
        using var answer = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?q=kwartelkoken"));
        return answer.RootElement.GetProperty("totaal").GetInt32();
    }

    private async Task PublishAsync(ContentItem item)
    {
        using var lease = await portal.Tenants.EnterAsync("kern");
        (await lease.Services.GetRequiredService<ActionRunner>().RunAsync<SaveContent, SaveContentInput, ContentItem>(new(item, Publish: true), Actor.CommandLine)).Demand();
    }
}
