using OrchardVrijwilligers.Platform.Data.Queries;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sessions;

/// <summary>The rows of one index for what a session has pending. A document is mapped at the next query after it was saved, and not again.</summary>
internal sealed class PendingRows(IndexTable index, IEnumerable<Tracked> pending)
{
    readonly Overlay overlay = new(index);
    readonly HashSet<Tracked> unmapped = [.. pending.Where(tracked => tracked.Kind.Type == index.Index.DocumentType)];

    public void Note(Tracked changed)
    {
        if (changed.Kind.Type == index.Index.DocumentType) unmapped.Add(changed);
    }

    public Overlay Overlay()
    {
        foreach (var tracked in unmapped)
        {
            if (tracked.Pending == Pending.Nothing) overlay.Forget(tracked.Id);
            else overlay.Put(tracked.Id, tracked.Pending == Pending.Saved ? tracked.Document : null);
        }
        unmapped.Clear();
        return overlay;
    }
}
