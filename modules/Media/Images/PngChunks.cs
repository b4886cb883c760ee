using System.Buffers.Binary;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>The chunks of a PNG (W3C Recommendation, third edition, section 5): a length, a name, that many bytes and a checksum.</summary>
internal static class PngChunks
{
    private const int Signature = 8;
    private const int Around = 12;

    /// <summary>What changes how the picture looks: critical chunks, colors, transparency and animation. Texts, EXIF and times are not among them.</summary>
    private static readonly HashSet<string> Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    public static Picture Clean(byte[] png)
    {
        var kept = new MemoryStream(png.Length);
        kept.Write(png, 0, Signature);
        for (var at = Signature; ;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at, 4));
            var name = System.Text.Encoding.Latin1.GetString(png, at + 4, 4);
            var chunk = png.AsSpan(at, length < 0 ? throw new InvalidDataException() : checked(length + Around));
            if (Kept.Contains(name)) kept.Write(chunk);
            if (name == "IEND") break;
            at += chunk.Length;
        }
        return new(kept.ToArray(), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
