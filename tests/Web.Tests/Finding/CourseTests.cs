using System.Text.Json;
using OrchardVrijwilligers.Web.Tests.Agenda;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>A course of several evenings is one whole that says all of them, wherever it is told of.</summary>
[Collection(ReadHilversum.Name)]
public sealed class CourseTests(HilversumPortal portal)
{
    private const string Course = "/trainingen/vrijwilligers-begeleiden";

    [Fact]
    public async Task Every_training_with_a_date_has_an_end_and_as_many_times_as_it_says()
    {
        using var json = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/trainingen?perPagina=100"));
        var dated = json.RootElement.GetProperty("resultaten").EnumerateArray().Where(training => training.TryGetProperty("start", out _)).ToList();

        Assert.InRange(dated.Count, 15, int.MaxValue);
        foreach (var training in dated)
        {
            var events = (await CalendarAsync(training.GetProperty("pad").GetString()!)).Events;
            Assert.True(training.GetProperty("einde").GetDateTimeOffset() > training.GetProperty("start").GetDateTimeOffset(), training.GetProperty("titel").GetString());
            Assert.Equal(training.GetProperty("bijeenkomsten").GetString()!.Split(' ')[0], events.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.All(events, one => Assert.NotNull(StrictCalendar.Text(one, "DTEND")));
        }
    }

    [Fact]
    public async Task The_page_and_its_data_tell_all_times()
    {
        var page = await portal.PageAsync(Course);
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var whole = json.RootElement.GetProperty("hasCourseInstance");
        var times = whole.GetProperty("subEvent").EnumerateArray().ToList();

        Assert.Equal(page.QuerySelectorAll(".ov-times time").Select(time => DateTimeOffset.Parse(time.GetAttribute("datetime")!, System.Globalization.CultureInfo.InvariantCulture)), times.Select(time => time.GetProperty("startDate").GetDateTimeOffset()));
        Assert.Equal(4, times.Count);
        Assert.Equal((times[0].GetProperty("startDate").GetString(), times[^1].GetProperty("endDate").GetString()), (whole.GetProperty("startDate").GetString(), whole.GetProperty("endDate").GetString()));
    }

    [Theory]
    [InlineData(Course, "PT12H")]
    [InlineData("/trainingen/nee-zeggen-en-toch-aardig-blijven", "PT3H")]
    [InlineData("/trainingen/opleiding-tot-energiecoach", "PT7H30M")]
    [InlineData("/trainingen/penningmeester-in-een-dag", "PT5H")]
    [InlineData("/trainingen/privacy-voor-clubs", null)]
    public async Task Says_to_machines_how_many_hours_it_takes(string path, string? hours)
    {
        var instance = await InstanceAsync(path);

        Assert.Equal(hours, instance.TryGetProperty("courseWorkload", out var workload) ? workload.GetString() : null);
    }

    [Theory]
    [InlineData("/trainingen/schrijf-een-vacature-die-werkt", "VirtualLocation")]
    [InlineData("/trainingen/privacy-voor-clubs", "VirtualLocation")]
    [InlineData(Course, "Place")]
    public async Task Says_to_machines_where_it_is(string path, string kind) =>
        Assert.Equal(kind, (await InstanceAsync(path)).GetProperty("location").GetProperty("@type").GetString());

    [Fact]
    public async Task Says_in_a_calendar_which_time_it_is_and_in_which_building()
    {
        var events = (await CalendarAsync(Course)).Events;

        Assert.Equal(Enumerable.Range(1, 4).Select(number => $"Vrijwilligers begeleiden ({number} van 4)"), events.Select(one => StrictCalendar.Text(one, "SUMMARY")));
        Assert.All(events, one => Assert.StartsWith(@"Versa Vrijwilligerscentrale\, Voorbeeldplein 1", StrictCalendar.Text(one, "LOCATION"), StringComparison.Ordinal));
        Assert.Equal("Schrijf een vacature die werkt", StrictCalendar.Text(Assert.Single((await CalendarAsync("/trainingen/schrijf-een-vacature-die-werkt")).Events), "SUMMARY"));
    }

    private async Task<JsonElement> InstanceAsync(string path)
    {
        var page = await portal.PageAsync(path);
        return JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("hasCourseInstance");
    }

    [Fact]
    public async Task Stands_in_the_list_once_with_the_number_of_its_times()
    {
        var page = await portal.PageAsync("/trainingen");
        var card = Assert.Single(page.QuerySelectorAll(".ov-date"), card => card.QuerySelector("a")!.GetAttribute("href") == Course);

        Assert.Contains("4 ochtenden van 3 uur", card.TextContent, StringComparison.Ordinal);
    }

    private async Task<StrictCalendar> CalendarAsync(string path) => StrictCalendar.Read(await portal.Client.GetByteArrayAsync(path + ".ics"));
}
