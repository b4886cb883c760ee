using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Whatever the values, the database has them in the order that they have in memory.</summary>
public sealed class OrderProperties : IAsyncLifetime
{
    readonly SqliteHome home = new();
    DocumentStore store = null!;

    public async ValueTask InitializeAsync() => store = await home.OpenAsync();

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public void Decimals_come_in_their_order() => Ordered(ArbMap.Default.GeneratorFor<decimal>(), (note, value) => note.Price = value, row => row.Price, Comparer<decimal>.Default);

    [Fact]
    public void Numbers_come_in_their_order() =>
        Ordered(ArbMap.Default.GeneratorFor<double>().Where(value => !double.IsNaN(value)), (note, value) => note.Rating = double.IsFinite(value) ? value : 0, row => row.Rating!.Value, Comparer<double>.Default);

    [Fact]
    public void Texts_come_in_the_order_of_their_code_points() =>
        Ordered(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), (note, value) => note.Title = value, row => row.Title, Comparer<string>.Create(CompareCodePoints));

    void Ordered<T>(Gen<T> values, Action<Note, T> set, Expression<Func<NoteRow, T>> column, IComparer<T> order) =>
        Prop.ForAll(values.NonEmptyListOf().ToArbitrary(), list =>
        {
            var session = store.OpenSession();
            foreach (var (i, value) in list.Index())
            {
                var note = new Note { Id = $"new{i}", Topic = "new" };
                set(note, value);
                session.Save(note);
            }
            var stored = SavedRows(session, column);
            return stored.SequenceEqual(stored.Order(order)) && stored.Count == list.Count;
        }).QuickCheckThrowOnFailure();

    /// <summary>As the database orders them: the notes are committed, read and removed again.</summary>
    static List<T> SavedRows<T>(IDocumentSession session, Expression<Func<NoteRow, T>> column)
    {
        session.CommitAsync().GetAwaiter().GetResult();
        var query = session.Query<Note, NoteRow>().Where(row => row.Topic == "new");
        var read = column.Compile();
        var rows = query.OrderBy(column).RowsAsync().GetAwaiter().GetResult().Select(read).ToList();
        foreach (var note in query.ListAsync().GetAwaiter().GetResult()) session.Delete(note);
        session.CommitAsync().GetAwaiter().GetResult();
        return rows;
    }

    static int CompareCodePoints(string left, string right)
    {
        var (a, b) = (left.EnumerateRunes().Select(rune => rune.Value), right.EnumerateRunes().Select(rune => rune.Value));
        var (first, second) = (a.ToList(), b.ToList());
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (first[i] != second[i]) return first[i].CompareTo(second[i]);
        }
        return first.Count.CompareTo(second.Count);
    }
}
