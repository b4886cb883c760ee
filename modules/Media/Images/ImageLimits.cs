namespace OrchardVrijwilligers.Modules.Media.Images;

public sealed record ImageLimits
{
    public int MaxBytes { get; init; } = 30 * 1024 * 1024;

    /// <summary>Of the source, by its header: checked before anything is decoded.</summary>
    public long MaxPixels { get; init; } = 60_000_000;

    /// <summary>Of a rendition.</summary>
    public int MaxWidth { get; init; } = 4096;

    /// <summary>For one rendition, waiting for its turn included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Renditions at the same time; each takes up to four bytes per pixel of its source.</summary>
    public int MaxParallel { get; init; } = 2;
}
