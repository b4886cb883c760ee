using System.Runtime.InteropServices;
using System.Text;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>
/// How our files begin: what kind of file, the version of its format, the signature of the definition
/// it was made under, and the length of the columns that follow.
/// </summary>
internal static class FileHeader
{
    public const int Size = 64;

    public static void Write(Stream file, FileKind kind, string signature, long length)
    {
        Span<byte> header = stackalloc byte[Size];
        header.Clear();
        Start(kind).CopyTo(header);
        Encoding.ASCII.GetBytes(signature, header[16..48]);
        MemoryMarshal.Write(header[48..], length);
        file.Write(header);
    }

    /// <summary>The length of the columns; null when this is not such a file, or made under other rules.</summary>
    public static long? Read(ReadOnlySpan<byte> header, FileKind kind, string signature)
    {
        var expected = Encoding.ASCII.GetBytes(signature);
        if (header.Length < Size || !header.StartsWith(Start(kind)) || !header[16..48].SequenceEqual(expected)) return null;
        return MemoryMarshal.Read<long>(header[48..]) is >= 0 and var length ? length : null;
    }

    private static byte[] Start(FileKind kind) => [.. "OVindex"u8, (byte)kind, .. BitConverter.GetBytes(Segment.FormatVersion)];
}

internal enum FileKind : byte
{
    Segment = (byte)'s',
    Manifest = (byte)'m',
}
