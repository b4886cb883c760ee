using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>A page as it goes over the wire, in a borrowed array that <see cref="Dispose"/> gives back.</summary>
/// <param name="capacity">Bytes that it may hold at most.</param>
public sealed class PageBytes(int capacity) : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    /// <summary>Weak, since a proxy may compress what it stands for.</summary>
    public string ETag => $"W/\"{Length:x}-{Checksum(Span):x16}\"";

    internal void Add(Encoder encoder, ReadOnlySpan<char> text, bool isLast)
    {
        encoder.Convert(text, bytes.AsSpan(Length), isLast, out _, out var written, out _);
        Length += written;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    /// <summary>Tells versions of a page apart, not friend from foe: two CRC-32Cs, the second over words that were mixed first.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> text)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        uint plain = 0, mixed = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(text);
        foreach (var word in words)
        {
            plain = BitOperations.Crc32C(plain, word);
            mixed = BitOperations.Crc32C(mixed, word * Odd);
        }
        foreach (var letter in text[(words.Length * sizeof(ulong))..]) plain = BitOperations.Crc32C(plain, letter);
        return ((ulong)mixed << 32) | plain;
    }
}
