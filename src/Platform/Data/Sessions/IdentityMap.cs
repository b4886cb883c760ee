using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sessions;

internal enum Pending
{
    Nothing,
    Saved,
    Deleted,
}

/// <summary>A document that a session knows, and which change of it the session saw last (0: none, it is new).</summary>
internal sealed class Tracked(StoreKind kind, string id, object document, long sequence)
{
    public StoreKind Kind => kind;

    public string Id => id;

    public object Document { get; set; } = document;

    public long Sequence { get; set; } = sequence;

    public Pending Pending { get; set; }
}

/// <summary>The documents of one session: an id is one object, and what is to be written is known in the order in which it was said.</summary>
internal sealed class IdentityMap
{
    readonly Dictionary<(StoreKind, string), Tracked> known = [];
    readonly List<Tracked> pending = [];

    /// <summary>Documents that were only streamed past: known as long as somebody holds them, so that a long stream does not fill the memory.</summary>
    ConditionalWeakTable<object, Tracked>? passing;

    public IReadOnlyList<Tracked> Pending => pending;

    public Tracked? Find(StoreKind kind, string id) => known.GetValueOrDefault((kind, id));

    public Tracked Load(StoreKind kind, StoredDocument stored)
    {
        var loaded = Read(kind, stored);
        known.Add((kind, loaded.Id), loaded);
        return loaded;
    }

    public Tracked Pass(StoreKind kind, StoredDocument stored)
    {
        var tracked = Read(kind, stored);
        (passing ??= []).Add(tracked.Document, tracked);
        return tracked;
    }

    public Tracked Save(StoreKind kind, object document)
    {
        var id = kind.IdOf(document);
        var tracked = Find(kind, id) ?? Adopt(kind, id, document) ?? Add(new Tracked(kind, id, document, 0));
        tracked.Document = document;
        return Mark(tracked, Sessions.Pending.Saved);
    }

    public Tracked Delete(StoreKind kind, object document)
    {
        var id = kind.IdOf(document);
        var tracked = Find(kind, id) ?? Adopt(kind, id, document)
            ?? throw new InvalidOperationException($"The document '{kind.Name}/{id}' was not loaded in this session, so it cannot be deleted by it.");
        return tracked.Sequence > 0 ? Mark(tracked, Sessions.Pending.Deleted) : Forget(tracked);
    }

    /// <summary>After a commit of all that was pending; changes were numbered in order, the last one <paramref name="latest"/>.</summary>
    public void Committed(long latest)
    {
        var sequence = latest - pending.Count;
        foreach (var tracked in pending.ToList())
        {
            tracked.Sequence = ++sequence;
            if (tracked.Pending == Sessions.Pending.Deleted) known.Remove((tracked.Kind, tracked.Id));
            tracked.Pending = Sessions.Pending.Nothing;
        }
        pending.Clear();
    }

    Tracked? Adopt(StoreKind kind, string id, object document) =>
        passing is not null && passing.TryGetValue(document, out var tracked) && (tracked.Kind, tracked.Id) == (kind, id) ? Add(tracked) : null;

    Tracked Add(Tracked tracked)
    {
        known.Add((tracked.Kind, tracked.Id), tracked);
        return tracked;
    }

    Tracked Mark(Tracked tracked, Pending what)
    {
        if (tracked.Pending == Sessions.Pending.Nothing) pending.Add(tracked);
        tracked.Pending = what;
        return tracked;
    }

    Tracked Forget(Tracked tracked)
    {
        pending.Remove(tracked);
        known.Remove((tracked.Kind, tracked.Id));
        tracked.Pending = Sessions.Pending.Nothing;
        return tracked;
    }

    static Tracked Read(StoreKind kind, StoredDocument stored) =>
        new(kind, stored.Head.Id, kind.Read(stored.Head.Id, stored.Json), stored.Head.Sequence);
}
