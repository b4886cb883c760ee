namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Numbers from zero up in as few bytes as they need: seven bits each, the high bit when more follow.</summary>
internal static class VariableLength
{
    public static void Write(PooledList<byte> bytes, int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
    }

    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
