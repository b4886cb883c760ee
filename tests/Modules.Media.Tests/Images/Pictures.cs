using System.Buffers.Binary;
using System.IO.Compression;

namespace OrchardVrijwilligers.Modules.Media.Tests.Images;

/// <summary>Images made from nothing (PNG, W3C Recommendation, sections 5 and 10; GIF89a; EXIF 2.3, 4.6).</summary>
internal static class Pictures
{
    /// <summary>A PNG in which every row holds the same pixel of three or four bytes.</summary>
    public static byte[] Png(int width, int height, params byte[] pixel)
    {
        byte[] row = [0, .. Enumerable.Repeat(pixel, width).SelectMany(p => p)];
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest))
            for (var y = 0; y < height; y++) zlib.Write(row);
        return Png(width, height, pixel.Length == 4 ? (byte)6 : (byte)2, data.ToArray());
    }

    /// <summary>A PNG that claims a size and holds almost nothing.</summary>
    public static byte[] PngThatClaims(int width, int height) => Png(width, height, 2, [0x78, 0x9C, 3, 0, 0, 0, 0, 1]);

    /// <summary>A PNG of random colors, slow to read and write.</summary>
    public static byte[] Noise(int width, int height)
    {
        var random = new Random(1);
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.NoCompression))
        {
            var row = new byte[width * 3 + 1];
            for (var y = 0; y < height; y++)
            {
                random.NextBytes(row);
                row[0] = 0;
                zlib.Write(row);
            }
        }
        return Png(width, height, 2, data.ToArray());
    }

    /// <summary>One white pixel.</summary>
    public static byte[] Gif() =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ];

    /// <summary>Puts an EXIF segment with an orientation and a latitude right after the start of a JPEG.</summary>
    public static byte[] WithExif(byte[] jpeg, byte orientation)
    {
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8,
            0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
            0, 0, 0, 0,
            0, 2,
            0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0,
            0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68,
            0, 0, 0, 0,
            0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 55, 0, 0, 0, 1, 0, 0, 0, 20, 0, 0, 0, 1,
        ];
        byte[] payload = [.. "Exif\0\0"u8, .. tiff];
        var length = payload.Length + 2;
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. payload, .. jpeg[2..]];
    }

    private static byte[] Png(int width, int height, byte colorType, byte[] data)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, colorType);
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, data), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Crc(body));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }
        return ~crc;
    }
}
