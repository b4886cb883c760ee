namespace OrchardVrijwilligers.Modules.Media.Images;

public enum ImageFormat { Jpeg, Png, WebP, Gif, Avif }

/// <summary>Knows image formats by their first bytes only; a name or declared type proves nothing.</summary>
public static class ImageFormats
{
    /// <summary>
    /// The format of a file that can be a source of renditions (JPEG, PNG, WebP or GIF), or null. SVG never is: it is a
    /// program, not a picture.
    /// </summary>
    public static ImageFormat? Detect(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ImageFormat.Jpeg;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return ImageFormat.Png;
        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) return ImageFormat.Gif;
        return start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) ? ImageFormat.WebP : null;
    }

    public static string ContentType(this ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "image/jpeg",
        ImageFormat.Png => "image/png",
        ImageFormat.WebP => "image/webp",
        ImageFormat.Gif => "image/gif",
        _ => "image/avif",
    };
}
