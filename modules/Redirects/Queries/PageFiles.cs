using OrchardVrijwilligers.Modules.Pages.Endpoints;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Redirects.Queries;

/// <summary>Addresses of files, as other websites have them: <c>/pagina.html</c> and <c>/map/index.php</c> lead to the page of that name, when there is one.</summary>
internal sealed class PageFiles(ContentCache contents) : IOldAddress
{
    private static readonly string[] Endings = [".html", ".htm", ".php", ".aspx", ".asp", ".jsp"];
    private static readonly string[] Indexes = ["index", "default", "home"];

    public async ValueTask<(string To, bool Permanent)?> FindAsync(string path, IDocumentReader reader, CancellationToken stop)
    {
        if (Endings.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal)) is not { } ending) return null;
        var segments = path[..^ending.Length].Split('/');
        var wanted = string.Join('/', Indexes.Contains(segments[^1]) ? segments[..^1] : segments);
        return wanted.Length == 0 || await IsHereAsync(wanted, reader, stop) ? ("/" + wanted, true) : null;
    }

    private async Task<bool> IsHereAsync(string path, IDocumentReader reader, CancellationToken stop) =>
        PublicLists.Find((await contents.GetAsync(stop)).Definitions, path) is { Settings.Listed: true }
        || await reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.Published).CountAsync(stop) > 0;
}
