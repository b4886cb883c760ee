using System.IO.Compression;
using System.Net;
using System.Text;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>The functions that turn one text into another.</summary>
internal static class Decoding
{
    public const int MostBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Base64(string encoded) => Text(Bytes(encoded), "The decoded base64");

    public static string Html(string encoded) => WebUtility.HtmlDecode(encoded);

    /// <summary>From base64 of gzip to base64 of what was packed, as in Orchard Core.</summary>
    public static string Gzip(string encoded)
    {
        var bytes = Bytes(encoded);
        if (bytes is not [0x1F, 0x8B, ..]) throw NotPacked();
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (int count; (count = packed.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, count);
                if (content.Length > MostBytes) throw new ExpressionFault($"gzip() gives more than {MostBytes} bytes, the limit");
            }
        }
        catch (InvalidDataException)
        {
            throw NotPacked();
        }
        return Convert.ToBase64String(content.ToArray());
    }

    /// <param name="what">Names the bytes in a problem.</param>
    public static string Text(byte[] utf8, string what)
    {
        try
        {
            return s_strict.GetString(utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsSpan(3) : utf8);
        }
        catch (DecoderFallbackException)
        {
            throw new ExpressionFault($"{what} is not text in UTF-8");
        }
    }

    private static ExpressionFault NotPacked() => new("The text given to gzip() is not packed with gzip");

    private static byte[] Bytes(string encoded)
    {
        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var count)
            ? bytes[..count]
            : throw new ExpressionFault("The text is not base64");
    }
}
