namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <summary>Knows texts that mean one page, such as a code from a printed list; asked before anything is searched.</summary>
public interface IDirectHit
{
    /// <param name="text">As the visitor typed it.</param>
    /// <returns>A path of the tenant; null when the text means nothing here.</returns>
    ValueTask<string?> PathOfAsync(string text, CancellationToken stop);
}
