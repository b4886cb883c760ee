namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>Makes smaller versions of images. Safe for several threads at once.</summary>
public interface IImageRenderer
{
    /// <summary>When false, serve originals; <see cref="Unavailability"/> says why.</summary>
    bool Available { get; }

    /// <summary>Of the library underneath, such as 8.14.1; null when not available.</summary>
    string? Version { get; }

    /// <summary>One sentence of English for the back office; null when available.</summary>
    string? Unavailability { get; }

    /// <exception cref="ImageRefusedException">The source is no image, too large or damaged, or it took too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The specification asks for what no source can give.</exception>
    Task<Rendition> RenderAsync(byte[] source, RenditionSpec spec, CancellationToken stop = default);

    /// <summary>Reads the stream to its end, or to just past the limit; does not close it.</summary>
    /// <inheritdoc cref="RenderAsync(byte[], RenditionSpec, CancellationToken)"/>
    Task<Rendition> RenderAsync(Stream source, RenditionSpec spec, CancellationToken stop = default);
}
