using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>The host's own clock looks for due work; the tenant sleeps meanwhile.</summary>
public sealed class LaterTests(LaterTests.Timed portal) : IClassFixture<LaterTests.Timed>
{
    [Fact]
    public async Task Publishes_and_archives_on_time_while_the_tenant_sleeps()
    {
        var start = portal.Clock.GetUtcNow();
        await PlanAsync(start.AddHours(2), start.AddHours(30));
        Assert.Equal(404, await StatusAsync());
        await DrainAsync(start.AddHours(2));
        await portal.Tenants.SleepAsync("kern");

        portal.Clock.Advance(start.AddMinutes(119) - portal.Clock.GetUtcNow());
        Assert.Equal(0, portal.Tenants.AwakeCount);
        Assert.Equal(404, await StatusAsync());
        await portal.Tenants.SleepAsync("kern");

        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await UntilAsync(200);
        await portal.Tenants.SleepAsync("kern");

        portal.Clock.Advance(TimeSpan.FromHours(28));
        await UntilAsync(410);
    }

    private async Task PlanAsync(DateTimeOffset publish, DateTimeOffset archive)
    {
        var file = Path.Combine(portal.Folder, "later.recipe.json");
        await File.WriteAllTextAsync(file, $$"""
            { "name": "later", "steps": [
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Vacancy", "ContentTypePartDefinitionRecords": [
                { "PartName": "PublishLaterPart", "Name": "PublishLaterPart" }, { "PartName": "ArchiveLaterPart", "Name": "ArchiveLaterPart" } ] } ] },
              { "name": "content", "data": [ { "ContentItemId": "later", "ContentType": "Vacancy", "DisplayText": "Straks", "Latest": true, "Published": false,
                "PublishLaterPart": { "ScheduledPublishUtc": "{{publish:O}}" }, "ArchiveLaterPart": { "ScheduledArchiveUtc": "{{archive:O}}" } } ] } ] }
            """);
        await portal.Services.GetRequiredService<RecipeRunner>().RunAsync("kern", file);
    }

    private async Task<int> StatusAsync()
    {
        using var answer = await portal.Client.GetAsync("/vacatures/straks");
        return (int)answer.StatusCode;
    }

    // A changed type plans work of its own, which is done first.
    private async Task DrainAsync(DateTimeOffset next)
    {
        for (var time = 0; time < 2000 && portal.Tenants.Tenants.Find("kern")!.DueUtc != next; time++)
        {
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await StatusAsync();
        }
        Assert.Equal(next, portal.Tenants.Tenants.Find("kern")!.DueUtc);
    }

    // The host looks every second of its clock, on a thread of its own.
    private async Task UntilAsync(int status)
    {
        for (var time = 0; time < 2000 && await StatusAsync() != status; time++) portal.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(status, await StatusAsync());
    }

    public sealed class Timed() : Portal("kern")
    {
        public TestClock Clock { get; } = new();

        protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<TimeProvider>(Clock);
    }
}
