using OrchardVrijwilligers.Modules.Pages.Endpoints;
using OrchardVrijwilligers.Modules.Redirects.Models;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Redirects.Queries;

/// <summary>Old addresses that somebody wrote down.</summary>
internal sealed class ListedAddresses : IOldAddress
{
    public async ValueTask<(string To, bool Permanent)?> FindAsync(string path, IDocumentReader reader, CancellationToken stop) =>
        (await reader.GetAsync<RedirectList>(RedirectList.TheId, stop))?.Find(path) is { } found ? (found.To, found.Permanent) : null;
}
