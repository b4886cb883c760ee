using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Content;

public sealed class ContentVersionTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private KernelHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await KernelHost.StartAsync(clock);
        await host.SetUpAsync("stad");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Shows_visitors_the_published_version_and_editors_the_draft()
    {
        var first = (await SaveAsync(Note("Eerste"), publish: true)).Demand();
        var draft = (await SaveAsync(Changed(first, "Tweede"), publish: false, first.ContentItemVersionId)).Demand();

        Assert.Equal("Eerste", (await PublishedAsync(first.ContentItemId))!.DisplayText);
        Assert.Equal("Tweede", (await LatestAsync(first.ContentItemId))!.DisplayText);
        Assert.NotEqual(first.ContentItemVersionId, draft.ContentItemVersionId);

        (await RunAsync<PublishContent, string, ContentItem>(first.ContentItemId)).Demand();
        Assert.Equal("Tweede", (await PublishedAsync(first.ContentItemId))!.DisplayText);
        Assert.Equal(draft.ContentItemVersionId, (await LatestAsync(first.ContentItemId))!.ContentItemVersionId);
    }

    [Fact]
    public async Task Keeps_every_version_in_the_store()
    {
        var item = (await SaveAsync(Note("1"), publish: true)).Demand();
        for (var number = 2; number <= 4; number++) item = (await SaveAsync(Changed(item, $"{number}"), publish: true, item.ContentItemVersionId)).Demand();

        var versions = (await host.AllAsync<ContentItem>("stad")).Where(version => version.ContentItemId == item.ContentItemId).ToList();
        Assert.Equal(["1", "2", "3", "4"], versions.Select(version => version.DisplayText).Order());
        Assert.Single(versions, version => version.Published);
        Assert.Single(versions, version => version.Latest);
    }

    [Fact]
    public async Task Refuses_the_second_of_two_editors_and_keeps_the_work_of_the_first()
    {
        var item = (await SaveAsync(Note("Begin"), publish: true)).Demand();
        (await SaveAsync(Changed(item, "Van Anne"), publish: true, item.ContentItemVersionId)).Demand();

        var late = await SaveAsync(Changed(item, "Van Bob"), publish: true, item.ContentItemVersionId);

        Assert.Equal(OutcomeKind.Conflict, late.Kind);
        Assert.Equal("Van Anne", (await PublishedAsync(item.ContentItemId))!.DisplayText);
    }

    [Fact]
    public async Task Takes_one_of_many_editors_who_save_at_the_same_moment()
    {
        var item = (await SaveAsync(Note("Begin"), publish: true)).Demand();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => SaveAsync(Changed(item, $"{number}"), publish: number % 2 == 0, item.ContentItemVersionId))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(OutcomeKind.Conflict, outcome.Kind));
        Assert.Single(await host.AllAsync<ContentItem>("stad"), version => version.Latest);
    }

    [Fact]
    public async Task Takes_an_item_off_the_portal_and_keeps_it_as_a_draft()
    {
        var item = (await SaveAsync(Note("Weg"), publish: true)).Demand();

        (await RunAsync<UnpublishContent, string, ContentItem>(item.ContentItemId)).Demand();

        Assert.Null(await PublishedAsync(item.ContentItemId));
        Assert.Equal("Weg", (await LatestAsync(item.ContentItemId))!.DisplayText);
        Assert.Equal(OutcomeKind.NotFound, (await RunAsync<UnpublishContent, string, ContentItem>(item.ContentItemId)).Kind);
    }

    [Fact]
    public async Task Keeps_the_draft_of_an_item_that_is_taken_off_the_portal()
    {
        var item = (await SaveAsync(Note("Oud"), publish: true)).Demand();
        (await SaveAsync(Changed(item, "Nieuw"), publish: false, item.ContentItemVersionId)).Demand();

        (await RunAsync<UnpublishContent, string, ContentItem>(item.ContentItemId)).Demand();

        Assert.Equal("Nieuw", (await LatestAsync(item.ContentItemId))!.DisplayText);
        Assert.Single(await host.AllAsync<ContentItem>("stad"), version => version.Latest);
    }

    [Fact]
    public async Task Hides_a_deleted_item_and_keeps_its_versions()
    {
        var item = (await SaveAsync(Note("Weg"), publish: true)).Demand();

        (await RunAsync<DeleteContent, string, string>(item.ContentItemId)).Demand();

        Assert.Null(await PublishedAsync(item.ContentItemId));
        Assert.Null(await LatestAsync(item.ContentItemId));
        Assert.Contains(await host.AllAsync<ContentItem>("stad"), version => version.DisplayText == "Weg");
    }

    [Fact]
    public async Task Lets_nobody_publish_who_may_only_edit()
    {
        var editor = new Actor("user:1", "Kim", new HashSet<string> { "EditContent" });

        Assert.True((await SaveAsync(Note("Mag"), publish: false, actor: editor)).IsDone);
        Assert.Equal(OutcomeKind.Denied, (await SaveAsync(Note("Mag niet"), publish: true, actor: editor)).Kind);
        Assert.Equal(OutcomeKind.Denied, (await SaveAsync(Note("Wie ben jij"), publish: false, actor: Actor.Anonymous)).Kind);
    }

    [Fact]
    public async Task Sets_the_moments_by_itself()
    {
        var item = (await SaveAsync(Note("Tijd"), publish: true)).Demand();
        var start = clock.GetUtcNow();
        clock.Advance(TimeSpan.FromHours(1));

        var next = (await SaveAsync(Changed(item, "Later"), publish: true, item.ContentItemVersionId)).Demand();

        Assert.Equal((start, start, start), (item.CreatedUtc, item.ModifiedUtc, item.PublishedUtc));
        Assert.Equal((start, start.AddHours(1), start.AddHours(1)), (next.CreatedUtc, next.ModifiedUtc, next.PublishedUtc));
    }

    [Fact]
    public async Task Gives_the_second_item_with_a_title_a_path_of_its_own()
    {
        var paths = new List<string?>();
        for (var time = 0; time < 3; time++) paths.Add((await SaveAsync(Note("Zelfde"), publish: true)).Demand().Text("AutoroutePart", "Path"));

        Assert.Equal(["notes/zelfde", "notes/zelfde-2", "notes/zelfde-3"], paths);
    }

    [Fact]
    public async Task Refuses_a_path_that_another_item_has()
    {
        (await SaveAsync(Note("Eerste"), publish: true)).Demand();
        var second = Note("Tweede");
        second.PartOrNew("AutoroutePart")["Path"] = "/Notes/EERSTE/";

        var outcome = await SaveAsync(second, publish: true);

        Assert.Equal("AutoroutePart.Path", Assert.Single(outcome.Problems).Field);
    }

    [Fact]
    public async Task Never_gives_one_path_to_two_items_that_are_saved_at_the_same_moment()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => SaveAsync(Note("Druk"), publish: true))));

        var paths = (await host.AllAsync<ContentItem>("stad")).Select(item => item.Text("AutoroutePart", "Path")).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.Equal(outcomes.Count(outcome => outcome.IsDone), paths.Count);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(OutcomeKind.Conflict, outcome.Kind));
    }

    [Fact]
    public async Task Gives_a_path_that_was_left_to_who_asks_for_it()
    {
        var first = (await SaveAsync(Note("Naam"), publish: true)).Demand();
        var moved = Changed(first, "Anders");
        moved.Part("AutoroutePart")!["Path"] = "notes/anders";
        (await SaveAsync(moved, publish: true, first.ContentItemVersionId)).Demand();

        Assert.Equal("notes/naam", (await SaveAsync(Note("Naam"), publish: true)).Demand().Text("AutoroutePart", "Path"));
    }

    [Fact]
    public async Task Cleans_fields_and_names_what_is_wrong_with_them()
    {
        var saved = (await SaveAsync(Note("Schoon", """{ "Text": "dirty words" }"""), publish: true)).Demand();
        Assert.Equal("clean words", (string?)saved.Part("Note")!["Body"]!["Text"]);

        var refused = await SaveAsync(Note("Fout", """{ "Text": "refused" }"""), publish: true);
        Assert.Equal("Note.Body.Text", Assert.Single(refused.Problems).Field);

        var wrong = await SaveAsync(Note("Fout", """{ "Text": 5 }"""), publish: true);
        Assert.Equal("Note.Body.Text", Assert.Single(wrong.Problems).Field);
        Assert.Contains("een tekst", wrong.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_parts_fields_and_properties_that_nobody_knows()
    {
        var item = Note("Vreemd", """{ "Text": "x", "Color": "red" }""");
        item.Content["Stranger"] = new System.Text.Json.Nodes.JsonObject { ["Deep"] = 1.50m };
        item.Content["loose"] = "end";
        var saved = (await SaveAsync(item, publish: true)).Demand();

        var stored = (await PublishedAsync(saved.ContentItemId))!;

        Assert.Equal("""{"Deep":1.50}""", stored.Content["Stranger"]!.ToJsonString());
        Assert.Equal("end", (string?)stored.Content["loose"]);
        Assert.Equal("red", (string?)stored.Part("Note")!["Body"]!["Color"]);
    }

    private static ContentItem Note(string title, string body = "{}") => JsonSerializer.Deserialize<ContentItem>(
        $$"""{ "ContentType": "Note", "TitlePart": { "Title": "{{title}}" }, "AutoroutePart": {}, "Note": { "Body": {{body}} } }""", Blueprint.Json)!;

    private static ContentItem Changed(ContentItem item, string title)
    {
        var copy = item.Clone();
        copy.Part("TitlePart")!["Title"] = title;
        return copy;
    }

    private Task<Outcome<ContentItem>> SaveAsync(ContentItem item, bool publish, string? expected = null, Actor? actor = null) =>
        host.RunAsync<SaveContent, SaveContentInput, ContentItem>("stad", new(item, publish, expected), actor);

    private Task<Outcome<TResult>> RunAsync<TAction, TInput, TResult>(TInput input) where TAction : PlatformAction<TInput, TResult>, IPlatformAction => host.RunAsync<TAction, TInput, TResult>("stad", input);

    private Task<ContentItem?> PublishedAsync(string id) => host.ReadAsync("stad", reader => reader.PublishedAsync(id));

    private Task<ContentItem?> LatestAsync(string id) => host.ReadAsync("stad", reader => reader.LatestAsync(id));
}
