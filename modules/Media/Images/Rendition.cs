namespace OrchardVrijwilligers.Modules.Media.Images;

/// <param name="Width">In pixels, at most; the height follows, and a smaller image stays as it is.</param>
/// <param name="Format">WebP, Jpeg or Avif.</param>
/// <param name="Quality">1 to 100; what a number means differs per format.</param>
public sealed record RenditionSpec(int Width, ImageFormat Format, int Quality);

/// <summary>Without metadata, upright, in sRGB; of an animation the first frame.</summary>
public sealed record Rendition(byte[] Content, ImageFormat Format, int Width, int Height);
