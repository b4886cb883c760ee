using System.Buffers.Binary;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>The container of WebP (RFC 9649, section 2): chunks of a name, a length and that many bytes, padded to even.</summary>
internal static class WebPChunks
{
    private const int HeaderLength = 12;
    private const byte ExifAndXmp = 0b1100;

    /// <summary>
    /// The same image without EXIF and XMP chunks. libvips 8.14 writes an EXIF chunk even when told not to.
    /// </summary>
    public static byte[] WithoutMetadata(byte[] webp)
    {
        var kept = new MemoryStream(webp.Length);
        kept.Write(webp, 0, HeaderLength);
        for (var at = HeaderLength; at + 8 <= webp.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(webp.AsSpan(at + 4));
            var end = (int)Math.Min(webp.Length, at + 8L + length + length % 2);
            if (!IsMetadata(webp.AsSpan(at, 4))) kept.Write(webp, at, end - at);
            at = end;
        }
        return Finish(kept.ToArray());
    }

    private static bool IsMetadata(ReadOnlySpan<byte> name) => name.SequenceEqual("EXIF"u8) || name.SequenceEqual("XMP "u8);

    /// <summary>The header says how long the file is, and the extended header which chunks to expect.</summary>
    private static byte[] Finish(byte[] webp)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(webp.AsSpan(4), (uint)(webp.Length - 8));
        var isExtended = webp.Length > HeaderLength + 8 && webp.AsSpan(HeaderLength, 4).SequenceEqual("VP8X"u8);
        if (isExtended) webp[HeaderLength + 8] &= unchecked((byte)~ExifAndXmp);
        return webp;
    }
}
