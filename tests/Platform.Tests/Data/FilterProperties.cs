using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Any filter of the allowed shapes finds what it finds in memory, among committed and uncommitted notes.</summary>
public sealed class FilterProperties : IAsyncLifetime
{
    static readonly ParameterExpression Row = Expression.Parameter(typeof(NoteRow), "row");
    static readonly string?[] Texts = [null, "", "a", "ab", "b", "\uFF5E", "\U0001F33B", "\U0001F33Ba"];
    static readonly DateTimeOffset Noon = new(2026, 3, 29, 12, 0, 0, TimeSpan.FromHours(2));

    static readonly Gen<Expression> Leaf = Gen.OneOf(
        Compared(nameof(NoteRow.Topic), typeof(string), Texts, ordered: false),
        Compared(nameof(NoteRow.Places), typeof(int), [-1, 0, 1, 2], ordered: true),
        Compared(nameof(NoteRow.Filled), typeof(int?), [null, -1, 0, 1, 2], ordered: true),
        Compared(nameof(NoteRow.Rating), typeof(double?), [null, -0.5, 0.0, 0.1, 1e300], ordered: true),
        Compared(nameof(NoteRow.Price), typeof(decimal), [-10m, -9.5m, 0m, 0.10m, 9m, 10m], ordered: true),
        Compared(nameof(NoteRow.Until), typeof(DateTimeOffset?), [null, Noon, Noon.ToUniversalTime(), Noon.AddTicks(1)], ordered: true),
        Gen.Constant((Expression)Expression.Property(Row, nameof(NoteRow.Published))),
        Gen.Elements(Expression.LessThan, (Func<Expression, Expression, BinaryExpression>)Expression.Equal, Expression.NotEqual, Expression.GreaterThanOrEqual)
            .Select(compare => (Expression)compare(Expression.Property(Row, nameof(NoteRow.Filled)), Expression.Convert(Expression.Property(Row, nameof(NoteRow.Places)), typeof(int?)))),
        Gen.SubListOf(Texts).Select(list => (Expression)Expression.Call(Expression.Constant(list.ToList()), "Contains", [], Expression.Property(Row, nameof(NoteRow.Topic)))),
        Gen.Elements(Texts.OfType<string>().ToArray()).Select(start => (Expression)Expression.Call(Expression.Property(Row, nameof(NoteRow.Title)), "StartsWith", [], Expression.Constant(start), Expression.Constant(StringComparison.Ordinal))));

    readonly SqliteHome home = new();
    readonly List<Note> notes = [.. Enumerable.Range(0, 60).Select(Some)];
    DocumentStore store = null!;

    public async ValueTask InitializeAsync()
    {
        store = await home.OpenAsync();
        await using var session = store.OpenSession();
        foreach (var note in notes) session.Save(note);
        await session.CommitAsync();
    }

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public void A_filter_finds_what_it_finds_in_memory() => Prop.ForAll(Tree(4).ToArbitrary(), tree =>
    {
        var filter = Expression.Lambda<Func<NoteRow, bool>>(tree, Row);
        var holds = filter.Compile();
        var expected = notes.Where(note => holds(NoteRow.Of(note))).Select(note => note.Id).ToList();
        return expected.SequenceEqual(Found(filter, saved: false)) && expected.SequenceEqual(Found(filter, saved: true));
    }).QuickCheckThrowOnFailure();

    List<string> Found(Expression<Func<NoteRow, bool>> filter, bool saved)
    {
        var session = store.OpenSession();
        if (saved) foreach (var note in session.GetManyAsync<Note>([.. notes.Select(note => note.Id)]).GetAwaiter().GetResult()) session.Save(note);
        return [.. session.Query<Note, NoteRow>().Where(filter).ListAsync().GetAwaiter().GetResult().Select(note => note.Id)];
    }

    static Gen<Expression> Tree(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        Tree(depth - 1).Select(inner => (Expression)Expression.Not(inner)),
        Tree(depth - 1).Zip(Tree(depth - 1), (left, right) => (Expression)Expression.AndAlso(left, right)),
        Tree(depth - 1).Zip(Tree(depth - 1), (left, right) => (Expression)Expression.OrElse(left, right)));

    static Gen<Expression> Compared(string column, Type type, object?[] values, bool ordered)
    {
        Func<Expression, Expression, BinaryExpression>[] comparisons = ordered
            ? [Expression.Equal, Expression.NotEqual, Expression.LessThan, Expression.LessThanOrEqual, Expression.GreaterThan, Expression.GreaterThanOrEqual]
            : [Expression.Equal, Expression.NotEqual];
        return Gen.Elements(comparisons).Zip(Gen.Elements(values), (compare, value) => (Expression)compare(Expression.Property(Row, column), Expression.Constant(value, type)));
    }

    static Note Some(int i)
    {
        var random = new Random(i);
        T Any<T>(params T[] values) => values[random.Next(values.Length)];
        return new()
        {
            Id = $"{i:00}", Topic = Any(Texts), Title = Any(Texts) ?? "", Places = Any(-1, 0, 1, 2), Filled = Any<int?>(null, -1, 0, 1, 2), Rating = Any<double?>(null, -0.5, 0, 0.1, 1e300),
            Price = Any(-10m, -9.5m, -9.49m, 0m, 0.1m, 9m, 10m, 10.01m), Published = Any(true, false), Until = Any<DateTimeOffset?>(null, Noon, Noon.AddTicks(1), Noon.AddDays(-1)),
        };
    }
}
