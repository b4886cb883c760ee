using System.Buffers.Binary;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>The segments of a JPEG (ITU-T T.81, annex B): a marker of two bytes, mostly a length, and that many bytes.</summary>
internal static class JpegSegments
{
    private const byte Scan = 0xDA;
    private const byte End = 0xD9;
    private const byte Exif = 0xE1;
    private const byte Comment = 0xFE;

    /// <summary>Keeps what changes how the picture looks, the color profile and the way up included, and nothing behind its end.</summary>
    public static Picture Clean(byte[] jpeg)
    {
        var kept = new MemoryStream(jpeg.Length);
        kept.Write(jpeg, 0, 2);
        var (width, height, turned) = (0, 0, false);
        for (var at = 2; ;)
        {
            while (jpeg[at] == 0xFF && jpeg[at + 1] == 0xFF) at++;
            if (jpeg[at] != 0xFF) throw new InvalidDataException();
            var marker = jpeg[at + 1];
            var length = IsBare(marker) ? 2 : 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2, 2));
            var segment = jpeg.AsSpan(at, length);
            if (IsKept(marker, segment)) kept.Write(segment);
            else if (ExifOrientation.Read(segment) is { } orientation)
            {
                kept.Write(ExifOrientation.Segment(orientation));
                turned = orientation >= 5;
            }
            if (marker == End) break;
            at += length;
            if (IsFrame(marker)) (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[7..]));
            if (marker == Scan) at = CopyScan(jpeg, at, kept);
        }
        return turned ? new(kept.ToArray(), height, width) : new(kept.ToArray(), width, height);
    }

    /// <summary>Compressed data run to the next marker; FF 00 is data, and restart markers stand within.</summary>
    private static int CopyScan(byte[] jpeg, int start, MemoryStream kept)
    {
        var at = start;
        while (jpeg[at] != 0xFF || jpeg[at + 1] is 0 or >= 0xD0 and <= 0xD7) at++;
        kept.Write(jpeg, start, at - start);
        return at;
    }

    private static bool IsBare(byte marker) => marker is 1 or End or >= 0xD0 and <= 0xD8;

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Of the application segments: the header, the color profile, and Adobe's word on how colors are coded.</summary>
    private static bool IsKept(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xE0 => segment[4..].StartsWith("JFIF\0"u8),
        0xE2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => segment[4..].StartsWith("Adobe"u8),
        Comment or (>= Exif and <= 0xEF) => false,
        _ => true,
    };
}

/// <summary>The way up of a picture in EXIF (CIPA DC-008, 4.6.4): 1 to 8, of which 5 to 8 lie on their side.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;

    /// <summary>2 to 8; null when the segment says nothing of it, or that the picture is upright already.</summary>
    public static ushort? Read(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 18 || segment[1] != 0xE1 || !segment[4..].StartsWith("Exif\0\0"u8)) return null;
        var tiff = segment[10..];
        var little = tiff[0] == 'I';
        var directory = (int)Math.Min(U32(tiff[4..], little), int.MaxValue);
        if (directory > tiff.Length - 2) return null;
        for (var entry = 0; entry < U16(tiff[directory..], little); entry++)
        {
            var at = directory + 2 + entry * 12;
            if (at + 12 > tiff.Length) return null;
            if (U16(tiff[at..], little) == Tag) return U16(tiff[(at + 8)..], little) is >= 2 and <= 8 and var value ? value : null;
        }
        return null;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static byte[] Segment(ushort orientation) =>
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static ushort U16(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint U32(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
