using System.Buffers.Binary;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>
/// A file as it may be stored: a JPEG, PNG or WebP loses everything that does not change how it looks (camera, place, names, thumbnails,
/// what stands behind its end), without being written anew. Other files stay as they are.
/// </summary>
/// <param name="Width">As shown, so after turning upright; 0 for what is no picture of pixels.</param>
public sealed record Picture(byte[] Content, int Width, int Height)
{
    /// <summary>False when the file says by its first bytes that it is a picture, but cannot be read as one.</summary>
    public static bool TryRead(byte[] content, out Picture picture)
    {
        picture = new(content, 0, 0);
        try
        {
            if (ImageFormats.Detect(content) is not { } format) return true;
            picture = format switch
            {
                ImageFormat.Jpeg => JpegSegments.Clean(content),
                ImageFormat.Png => PngChunks.Clean(content),
                ImageFormat.WebP => WebP(WebPChunks.WithoutMetadata(content)),
                _ => new(content, BinaryPrimitives.ReadUInt16LittleEndian(content.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(content.AsSpan(8))),
            };
            return picture is { Width: > 0, Height: > 0 };
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or IndexOutOfRangeException or InvalidDataException)
        {
            return false;
        }
    }

    // RFC 9649: sizes of the extended, lossless and lossy formats.
    private static Picture WebP(byte[] content)
    {
        var body = content.AsSpan(12);
        if (body.StartsWith("VP8X"u8)) return new(content, 1 + U24(body[12..]), 1 + U24(body[15..]));
        if (body.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[9..]);
            return new(content, 1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF));
        }
        return body.StartsWith("VP8 "u8)
            ? new(content, BinaryPrimitives.ReadUInt16LittleEndian(body[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body[16..]) & 0x3FFF)
            : throw new InvalidDataException();
    }

    private static int U24(ReadOnlySpan<byte> at) => at[0] | at[1] << 8 | at[2] << 16;
}
