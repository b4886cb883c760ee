using System.Linq.Expressions;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>
/// Every question is asked of two stores of the same notes: one where they are committed, and one session that only saved them.
/// Both have to answer as LINQ does.
/// </summary>
public abstract class QueryContract : StoreContract
{
    static readonly DateTimeOffset Noon = new(2026, 3, 29, 12, 0, 0, TimeSpan.FromHours(2));

    static readonly List<Note> Notes =
    [
        new() { Id = "a", Title = "Taal", Topic = "taal", Places = 1, Filled = 1, Size = 1L << 40, Rating = 0.1, Price = 0.10m, Published = true, At = Noon, Tags = ["x", "y"] },
        new() { Id = "b", Title = "Taalcafé", Topic = null, Places = 2, Filled = null, Size = -5, Rating = null, Price = -1.5m, At = Noon.AddTicks(1), Until = Noon.AddDays(1), Tags = ["y"] },
        new() { Id = "c", Title = "taal", Topic = "zorg", Places = 3, Filled = 2, Size = 0, Rating = -2.5, Price = 1000m, Published = true, At = Noon.ToUniversalTime(), Until = Noon },
        new() { Id = "d", Title = "", Topic = "", Places = -4, Filled = 0, Size = 7, Rating = 1e300, Price = -1.25m, Published = true, At = Noon.AddYears(-90), Tags = ["x", "x", "z"] },
        new() { Id = "e", Title = "\uFF5Etilde", Topic = "zorg", Places = 5, Filled = 5, Size = 9, Rating = 0, Price = 0, At = DateTimeOffset.MinValue, Tags = ["100%", "a_b"] },
        new() { Id = "f", Title = "\U0001F33Bbloem", Topic = "taal", Places = 5, Filled = null, Size = 9, Rating = -0.0, Price = decimal.MaxValue, At = DateTimeOffset.MaxValue, Until = Noon },
    ];

    static Dictionary<string, Expression<Func<NoteRow, bool>>> Filters()
    {
        string? none = null;
        int? noNumber = null;
        var topics = new List<string?> { "taal", null };
        string[] titles = ["Taal", "", "x"];
        var sizes = new HashSet<long> { 9, 7 };
        var noon = Noon;
        var five = 5;
        return new()
        {
            { "==", row => row.Topic == "taal" },
            { "== is ordinal", row => row.Title == "taal" },
            { "!= counts null", row => row.Topic != "taal" },
            { "not ==", row => !(row.Topic == "taal") },
            { "not !=", row => !(row.Topic != "taal") },
            { "== null", row => row.Topic == null },
            { "!= null", row => row.Topic != null },
            { "== captured null", row => row.Topic == none },
            { "constant on the left", row => 3 <= row.Places },
            { "<", row => row.Places < five },
            { "< leaves null out", row => row.Filled < 2 },
            { "not < counts null", row => !(row.Filled < 2) },
            { ">= null", row => row.Filled >= noNumber },
            { "not >= null", row => !(row.Filled >= noNumber) },
            { "int as long", row => row.Places > 4L },
            { "long", row => row.Size == 1L << 40 },
            { "double", row => row.Rating <= 0.1 },
            { "minus zero", row => row.Rating == 0 },
            { "decimal", row => row.Price == 0.1m },
            { "decimal order", row => row.Price > -1.3m },
            { "decimal order, negative", row => row.Price < -1.25m },
            { "bool", row => row.Published },
            { "not bool", row => !row.Published },
            { "bool == false", row => row.Published == false },
            { "moment in another zone", row => row.At == noon },
            { "moment order", row => row.At > noon },
            { "nullable moment", row => row.Until <= noon },
            { "HasValue", row => row.Until.HasValue },
            { "not HasValue", row => !row.Until.HasValue },
            { "Value", row => row.Until.HasValue && row.Until.Value > noon },
            { "columns", row => row.Filled == row.Places },
            { "columns !=", row => row.Filled != row.Places },
            { "columns <", row => row.Filled < row.Places },
            { "not columns <", row => !(row.Filled < row.Places) },
            { "both null", row => row.Topic == row.Topic },
            { "and, or", row => (row.Published && row.Places > 1) || row.Topic == "zorg" },
            { "not of both", row => !(row.Published && (row.Places > 1 || row.Topic == null)) },
            { "starts", row => row.Title.StartsWith("Taal") },
            { "starts, ordinal", row => row.Title.StartsWith("taal", StringComparison.Ordinal) },
            { "does not start", row => !row.Title.StartsWith("Taal") },
            { "starts with nothing", row => row.Title.StartsWith("") },
            { "starts with a surrogate pair", row => row.Title.StartsWith("\U0001F33B") },
            { "list", row => topics.Contains(row.Topic) },
            { "not in list", row => !topics.Contains(row.Topic) },
            { "array", row => titles.Contains(row.Title) },
            { "not in array", row => !titles.Contains(row.Title) },
            { "set of numbers", row => sizes.Contains(row.Size) },
            { "list of doubles", row => new double?[] { 0.1, 1e300 }.Contains(row.Rating) },
            { "not in list of doubles", row => !new List<double?> { 0.1, 1e300 }.Contains(row.Rating) },
            { "list of decimals", row => new[] { 0m, 0.100m }.Contains(row.Price) },
            { "empty list", row => new string[0].Contains(row.Title) },
            { "not in empty list", row => !new string[0].Contains(row.Topic) },
            { "true", row => true },
            { "captured", row => five > 6 || row.Published },
        };
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await SaveAsync(Notes);
    }

    [Fact]
    public Task A_filter_means_what_it_means_in_memory() => AskBothAsync(async session =>
    {
        foreach (var (name, filter) in Filters())
        {
            var expected = Notes.Where(note => filter.Compile()(NoteRow.Of(note))).Select(note => note.Id);
            var found = Ids(await session.Query<Note, NoteRow>().Where(filter).ListAsync());
            Assert.Equal($"{name}: {string.Join(' ', expected)}", $"{name}: {string.Join(' ', found)}");
        }
    });

    public static TheoryData<string, Expression<Func<NoteRow, bool>>> Refusals() => new()
    {
        { "Length", row => row.Title.Length > 3 },
        { "ToLower", row => row.Title.ToLower() == "taal" },
        { "IgnoreCase", row => row.Title.StartsWith("t", StringComparison.OrdinalIgnoreCase) },
        { "Convert", row => row.Places > 1.5 },
        { "StartsWith", row => row.Title.StartsWith(row.Topic!) },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_asked_is_refused_by_name(string named, Expression<Func<NoteRow, bool>> filter)
    {
        var query = Store.OpenSession().Query<Note, NoteRow>();

        Assert.Contains(named, Assert.Throws<NotSupportedException>(() => query.Where(filter)).Message);
    }

    [Fact]
    public async Task Text_is_in_order_of_code_point_and_null_comes_first()
    {
        await AskBothAsync(async session =>
        {
            var query = session.Query<Note, NoteRow>();
            Assert.Equal(["d", "a", "b", "c", "e", "f"], Ids(await query.OrderBy(row => row.Title).ListAsync()));
            Assert.Equal(["f", "e", "c", "b", "a", "d"], Ids(await query.OrderByDescending(row => row.Title).ListAsync()));
            Assert.Equal(["b", "f", "d", "a", "c", "e"], Ids(await query.OrderBy(row => row.Filled).ListAsync()));
            Assert.Equal(["e", "c", "a", "d", "f", "b"], Ids(await query.OrderByDescending(row => row.Filled).ListAsync()));
        });
    }

    [Fact]
    public async Task The_first_order_weighs_most_and_the_id_decides_ties()
    {
        await AskBothAsync(async session =>
        {
            var query = session.Query<Note, NoteRow>();
            Assert.Equal(["f", "e", "c", "b", "a", "d"], Ids(await query.OrderByDescending(row => row.Places).OrderByDescending(row => row.Title).ListAsync()));
            Assert.Equal(["b", "e", "f", "a", "c", "d"], Ids(await query.OrderBy(row => row.Published).ListAsync()));
            Assert.Equal(["b", "d", "e", "a", "c", "f"], Ids(await query.OrderBy(row => row.Price).ListAsync()));
            Assert.Equal(["e", "d", "a", "c", "b", "f"], Ids(await query.OrderBy(row => row.At).ListAsync()));
        });
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        await AskBothAsync(async session =>
        {
            var query = session.Query<Note, NoteRow>().OrderBy(row => row.Title);
            Assert.Equal(["a", "b"], Ids(await query.Skip(1).Take(2).ListAsync()));
            Assert.Equal(["e", "f"], Ids(await query.Skip(4).ListAsync()));
            Assert.Empty(await query.Take(0).ListAsync());
            Assert.Empty(await query.Skip(6).Take(1).ListAsync());
            Assert.Equal("b", (await query.Skip(2).FirstOrDefaultAsync())!.Id);
            Assert.Equal(["Taalcafé", "taal"], (await query.Skip(2).Take(2).RowsAsync()).Select(row => row.Title));
            Assert.Equal(6, await query.Skip(2).Take(2).CountAsync());
        });
    }

    [Fact]
    public async Task A_document_with_several_matching_rows_comes_once()
    {
        await AskBothAsync(async session =>
        {
            var query = session.Query<Note, TagRow>();
            Assert.Equal(["a", "d"], Ids(await query.Where(row => row.Tag == "x").ListAsync()));
            Assert.Equal(["d", "a"], Ids(await query.Where(row => row.Tag == "x").OrderByDescending(row => row.Place).Take(2).ListAsync()));
            Assert.Equal(["e", "a", "d", "b"], Ids(await query.OrderBy(row => row.Tag).ListAsync()));
            Assert.Equal(["a", "d"], Ids(await query.OrderBy(row => row.Tag).Skip(1).Take(2).ListAsync()));
            Assert.Equal(2, await query.Where(row => row.Tag == "x").CountAsync());
            Assert.Equal(3, (await query.Where(row => row.Tag == "x").RowsAsync()).Count);
            Assert.Equal(4, await query.CountAsync());
        });
    }

    [Fact]
    public async Task Rows_come_back_as_they_were_mapped()
    {
        await AskBothAsync(async session =>
        {
            var rows = await session.Query<Note, NoteRow>().RowsAsync();
            Assert.Equivalent(Notes.Select(NoteRow.Of), rows, strict: true);
            Assert.Equal([new TagRow("x", 0), new TagRow("y", 1)], (await session.Query<Note, TagRow>().RowsAsync()).Take(2));
        });
    }

    [Fact]
    public async Task A_session_s_changes_take_the_place_of_what_is_stored()
    {
        await using var session = Store.OpenSession();
        var moved = (await session.GetAsync<Note>("a"))!;
        moved.Title = "verplaatst";
        moved.Tags.Clear();
        session.Save(moved);
        session.Delete((await session.GetAsync<Note>("d"))!);
        session.Save(NewNote("g", "Taal", "x"));

        Assert.Equal(["g"], Ids(await session.Query<Note, NoteRow>().Where(row => row.Title == "Taal").ListAsync()));
        Assert.Equal(["a"], Ids(await session.Query<Note, NoteRow>().Where(row => row.Title == "verplaatst").ListAsync()));
        Assert.Equal(["g"], Ids(await session.Query<Note, TagRow>().Where(row => row.Tag == "x").ListAsync()));
        Assert.Equal(6, await session.Query<Note, NoteRow>().CountAsync());
        Assert.Equal(["g", "b", "c", "a"], Ids(await session.Query<Note, NoteRow>().OrderBy(row => row.Title).Take(4).ListAsync()));
        await session.CommitAsync();
        Assert.Equal(["g", "b", "c", "a"], Ids(await session.Query<Note, NoteRow>().OrderBy(row => row.Title).Take(4).ListAsync()));
        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task A_query_can_be_the_start_of_several()
    {
        await using var session = Store.OpenSession();
        var published = session.Query<Note, NoteRow>().Where(row => row.Published);

        Assert.Equal(["d"], Ids(await published.Where(row => row.Places < 0).ListAsync()));
        Assert.Equal(["a", "c", "d"], Ids(await published.ListAsync()));
    }

    [Fact]
    public async Task Characters_that_a_database_cannot_hold_do_not_stop_a_search()
    {
        await SaveAsync(NewNote("odd", "nul\0half\ud83c"));
        await using var session = Store.OpenSession();

        Assert.Equal(["odd"], Ids(await session.Query<Note, NoteRow>().Where(row => row.Title == "nul\0half\ud83c").ListAsync()));
        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task Long_texts_can_be_searched_by_their_beginning()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, 3).Select(i => string.Concat(Enumerable.Range(0, 5000).Select(_ => char.ConvertFromUtf32(0x1F300 + random.Next(500))))).ToList();
        await SaveAsync(texts.Select((text, i) => new Note { Id = $"long{i}", Title = text, Topic = text, Tags = [text] }));
        await AskBothAsync(async session =>
        {
            Assert.Equal(["long1"], Ids(await session.Query<Note, NoteRow>().Where(row => row.Title == texts[1]).ListAsync()));
            Assert.Equal(["long2"], Ids(await session.Query<Note, NoteRow>().Where(row => row.Title.StartsWith(texts[2])).ListAsync()));
            Assert.Equal(["long0", "long2"], Ids(await session.Query<Note, TagRow>().Where(row => new[] { texts[0], texts[2] }.Contains(row.Tag)).ListAsync()));
            var row = Assert.Single(await session.Query<Note, NoteRow>().Where(row => row.Topic == texts[1]).RowsAsync());
            Assert.Equal(texts[1], row.Topic);
            Assert.Equal(texts[1][..224], row.Title);
        });
        await AssertSoundAsync(Store);
    }

    [Fact]
    public async Task Long_lists_are_no_trouble()
    {
        var titles = Enumerable.Range(0, 100_000).Select(i => $"t{i}").Append("Taal").ToHashSet();
        await using var session = Store.OpenSession();

        Assert.Equal(["a"], Ids(await session.Query<Note, NoteRow>().Where(row => titles.Contains(row.Title)).ListAsync()));
    }

    async Task AskBothAsync(Func<IDocumentSession, Task> ask)
    {
        await using (var committed = Store.OpenSession()) await ask(committed);
        await using var uncommitted = Store.OpenSession();
        foreach (var note in await uncommitted.AllAsync<Note>().ToListAsync()) uncommitted.Save(note);
        await ask(uncommitted);
    }

    static IEnumerable<string> Ids(IEnumerable<Note> notes) => notes.Select(note => note.Id);
}
