using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>What a filter or tag reads of the store: on a page with a session of its own, in a pattern with that of who saves.</summary>
internal static class TemplateData
{
    public static async ValueTask<T?> ReadAsync<T>(LiquidContext context, Func<ContentReadingContext, ValueTask<T?>> read)
    {
        if (context.Host is ContentReadingContext reading) return await read(reading);
        if (context.Host is not PageContext page) return default;
        var services = page.Http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(context.Stop);
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        return await read(new(session, lookup, lookup.TimeZone, page.Site.Language));
    }

    /// <summary>The item that a value is or names: an item, one inside another, or an id.</summary>
    public static ContentItem? Item(object? value) => value switch
    {
        LiquidContentItem shown => shown.Item,
        ContentItem item => item,
        JsonObject inner when inner.Text(nameof(ContentItem.ContentItemId)).Length > 0 => ContentItem.Of(inner),
        _ => null,
    };

    public static string IdOf(object? value) => Item(value)?.ContentItemId ?? (value as string ?? "");

    /// <summary>Orchard Core's handle (<c>alias:x</c>, <c>contentitemid:x</c>, <c>slug:x</c>); without a prefix it is an alias.</summary>
    public static async ValueTask<ContentItem?> FindAsync(string handle, ContentReadingContext reading, CancellationToken stop)
    {
        var at = handle.IndexOf(':', StringComparison.Ordinal);
        var (kind, name) = at < 0 ? ("alias", handle) : (handle[..at].ToLowerInvariant(), handle[(at + 1)..]);
        return kind switch
        {
            "alias" => await ByAliasAsync(name.ToLowerInvariant(), reading.Reader, stop),
            "slug" => await ByPathAsync(name.Trim('/').ToLowerInvariant(), reading.Reader, stop),
            "contentitemid" => await reading.Reader.PublishedAsync(name, stop),
            _ => null,
        };
    }

    private static Task<ContentItem?> ByAliasAsync(string alias, IDocumentReader reader, CancellationToken stop) =>
        reader.Query<ContentItem, AliasIndex>().Where(row => row.Alias == alias && row.Published).FirstOrDefaultAsync(stop);

    private static Task<ContentItem?> ByPathAsync(string path, IDocumentReader reader, CancellationToken stop) =>
        reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.Published).FirstOrDefaultAsync(stop);
}
