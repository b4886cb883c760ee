using System.Buffers.Binary;
using System.IO.Compression;

namespace OrchardVrijwilligers.Modules.Seo.Images;

/// <summary>Writes an image of three bytes a pixel as PNG (ISO/IEC 15948): social media take no SVG, and not every server can draw.</summary>
internal static class Png
{
    private const uint Polynomial = 0xEDB88320;

    public static byte[] Write(byte[] pixels, int width, int height)
    {
        using var output = new MemoryStream();
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        // Eight bits a channel, red green blue.
        (header[8], header[9]) = (8, 2);
        Chunk(output, "IHDR"u8, header);
        Chunk(output, "IDAT"u8, Compress(pixels, width, height));
        Chunk(output, "IEND"u8, []);
        return output.ToArray();
    }

    // Every line starts with its filter: none.
    private static byte[] Compress(byte[] pixels, int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var line = 0; line < height; line++)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels, line * width * 3, width * 3);
            }
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        output.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var each in data)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
        }
        return crc;
    }
}
