using System.Linq.Expressions;
using OrchardVrijwilligers.Platform.Data.Sessions;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>Immutable: every step gives a new query, so one can be the start of several.</summary>
internal sealed class DocumentQuery<T, TRow>(DocumentSession session, IndexTable index, QuerySpec spec) : IDocumentQuery<T, TRow>
    where T : class
    where TRow : class
{
    public IDocumentQuery<T, TRow> Where(Expression<Func<TRow, bool>> filter) => With(spec.Where(filter, index.Rows));

    public IDocumentQuery<T, TRow> OrderBy<TKey>(Expression<Func<TRow, TKey>> key) => With(spec.OrderBy(key, index.Rows, descending: false));

    public IDocumentQuery<T, TRow> OrderByDescending<TKey>(Expression<Func<TRow, TKey>> key) => With(spec.OrderBy(key, index.Rows, descending: true));

    public IDocumentQuery<T, TRow> Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(spec with { Skip = count });
    }

    public IDocumentQuery<T, TRow> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(spec with { Take = count });
    }

    public Task<IReadOnlyList<T>> ListAsync(CancellationToken stop = default) => session.ListAsync<T>(index, spec, stop);

    public async Task<T?> FirstOrDefaultAsync(CancellationToken stop = default) =>
        await session.ListAsync<T>(index, spec with { Take = Math.Min(spec.Take ?? 1, 1) }, stop) is [var first, ..] ? first : null;

    public async Task<IReadOnlyList<TRow>> RowsAsync(CancellationToken stop = default)
    {
        var rows = await session.RowsAsync(index, spec, stop);
        return [.. rows.Select(row => (TRow)index.Rows.Decode(row[IndexTable.Own..]))];
    }

    public Task<long> CountAsync(CancellationToken stop = default) => session.CountAsync(index, spec, stop);

    DocumentQuery<T, TRow> With(QuerySpec changed) => new(session, index, changed);
}
