using OrchardVrijwilligers.Modules.Media.Indexes;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Media.Storage;

/// <summary>Brings contents in line with the committed documents; they alone say what is kept.</summary>
public sealed class MediaSettling(IMediaStore media, IDocumentStore documents)
{
    /// <summary>Puts staged content in place when a document names it, and removes it otherwise. Right after a commit, a failure or a kill alike.</summary>
    public async Task SettleAsync(StagedMedia staged)
    {
        if (await IsNamedAsync(staged.Hash)) media.Promote(staged);
        else media.Discard(staged);
    }

    /// <summary>Removes content that no document names any more.</summary>
    public async Task DropAsync(string hash)
    {
        if (!await IsNamedAsync(hash)) media.Remove(hash);
    }

    private async Task<bool> IsNamedAsync(string hash)
    {
        await using var session = documents.OpenSession();
        return await session.Query<MediaFile, MediaFileIndex>().Where(row => row.Hash == hash).CountAsync() > 0;
    }
}
