using System.Globalization;
using System.Text;
using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>Other ways to write a text: in a URL, in base64, as JSON.</summary>
internal static class UrlFilters
{
    public static readonly Filter[] All =
    [
        Now("url_encode", 0, 0, (input, _, context) => input is null ? null : UrlEncode(Text(input, context, 9))),
        Now("url_decode", 0, 0, (input, _, context) => input is null ? null : UrlDecode(Text(input, context, 1))),
        Now("base64_encode", 0, 0, (input, _, context) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(input, context, 4)))),
        Now("base64_decode", 0, 0, (input, _, context) => FromBase64(Text(input, context, 1), "base64_decode")),
        Now("base64_url_safe_encode", 0, 0, (input, _, context) =>
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(input, context, 4))).Replace('+', '-').Replace('/', '_')),
        Now("base64_url_safe_decode", 0, 0, (input, _, context) =>
            FromBase64(Padded(Text(input, context, 1).Replace('-', '+').Replace('_', '/')), "base64_url_safe_decode")),
        Now("json", 0, 1, (input, arguments, context) => JsonText.Of(input, context.Budget.MostCharacters, LiquidValue.IsTrue(arguments[0]))),
    ];

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static string Text(object? input, LiquidContext context, int growth)
    {
        var text = LiquidValue.ToText(input);
        context.Produce((long)text.Length * growth);
        return text;
    }

    /// <summary>As a form sends it: a space becomes a plus.</summary>
    private static string UrlEncode(string text) => Uri.EscapeDataString(text).Replace("%20", "+");

    private static string UrlDecode(string text)
    {
        var source = Encoding.UTF8.GetBytes(text);
        var bytes = new List<byte>(source.Length);
        for (var index = 0; index < source.Length; index++)
        {
            var isCode = source[index] == '%' && index + 2 < source.Length
                && char.IsAsciiHexDigit((char)source[index + 1]) && char.IsAsciiHexDigit((char)source[index + 2]);
            bytes.Add(isCode ? byte.Parse(source.AsSpan(index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : source[index] == '+' ? (byte)' '
                : source[index]);
            index += isCode ? 2 : 0;
        }

        return Decoded([.. bytes]) ?? throw new LiquidException("invalid byte sequence in UTF-8");
    }

    private static string FromBase64(string text, string filter)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) && Decoded(bytes.AsSpan(0, length)) is { } decoded
            ? decoded
            : throw new LiquidException($"invalid base64 provided to {filter}");
    }

    private static string Padded(string text) => text.PadRight((text.Length + 3) / 4 * 4, '=');

    private static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
