using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.StoreKill;

/// <summary>
/// What each writer does, step by step: every step is one unit of work, and the documents after step n follow from n alone.
/// So a store that was killed tells by itself whether a unit was kept whole.
/// </summary>
public static class Work
{
    /// <summary>Every third step adds a piece; half of these live for three steps, the others for twelve.</summary>
    const int AddEvery = 3, DeleteEvery = 6, ShortLife = 3, LongLife = 12;

    public static async Task<int> StepOfAsync(IDocumentStore store, int writer)
    {
        await using var session = store.OpenSession();
        return (await session.GetAsync<Piece>(First(writer)))?.Step ?? 0;
    }

    /// <summary>Ids of a writer's pieces after a step, with the step at which each was written last.</summary>
    public static Dictionary<string, int> After(int writer, int step)
    {
        if (step == 0) return [];
        var pieces = new Dictionary<string, int> { [First(writer)] = step, [Second(writer)] = step };
        var deletedUpTo = step / DeleteEvery * DeleteEvery;
        for (var added = AddEvery; added <= step; added += AddEvery)
        {
            var life = added % DeleteEvery == 0 ? LongLife : ShortLife;
            if (added + life > deletedUpTo) pieces[Added(writer, added)] = added;
        }
        return pieces;
    }

    public static async Task RunAsync(IDocumentStore store, int writer, int step)
    {
        await using var session = store.OpenSession();
        await PutAsync(session, First(writer), step);
        await PutAsync(session, Second(writer), step);
        if (step % AddEvery == 0) await PutAsync(session, Added(writer, step), step);
        if (step % DeleteEvery == 0)
        {
            await DeleteAsync(session, Added(writer, step - ShortLife));
            await DeleteAsync(session, Added(writer, step - LongLife));
        }
        await session.CommitAsync();
    }

    static async Task PutAsync(IDocumentSession session, string id, int step)
    {
        var piece = await session.GetAsync<Piece>(id) ?? new Piece { Id = id };
        piece.Step = step;
        piece.Tags = [.. Enumerable.Range(0, step % 4).Select(i => $"tag{i}")];
        piece.Text = new string('x', step * 7919 % 20_000);
        session.Save(piece);
    }

    static async Task DeleteAsync(IDocumentSession session, string id)
    {
        if (await session.GetAsync<Piece>(id) is { } piece) session.Delete(piece);
    }

    static string First(int writer) => $"{writer}-first";

    static string Second(int writer) => $"{writer}-second";

    static string Added(int writer, int step) => $"{writer}-{step:000000}";
}
