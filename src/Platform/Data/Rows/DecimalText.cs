using System.Globalization;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>
/// Decimals as text whose order is the order of the numbers, since SQLite has no exact decimal:
/// a sign, the count of whole digits, the whole digits, the decimals. Of negative numbers every digit is its complement, with an end mark above all digits.
/// </summary>
internal static class DecimalText
{
    const char Positive = '1', Negative = '0', EndOfNegative = '~';

    public static string Encode(decimal number)
    {
        var parts = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Split('.');
        var whole = parts[0] == "0" ? "" : parts[0];
        var decimals = parts.Length > 1 ? parts[1].TrimEnd('0') : "";
        var digits = whole.Length.ToString("00", CultureInfo.InvariantCulture) + whole + decimals;
        return number < 0 ? Negative + Complement(digits) + EndOfNegative : Positive + digits;
    }

    public static decimal Decode(string text)
    {
        var negative = text[0] == Negative;
        var digits = negative ? Complement(text[1..^1]) : text[1..];
        var wholeEnd = 2 + int.Parse(digits[..2], CultureInfo.InvariantCulture);
        var number = decimal.Parse($"0{digits[2..wholeEnd]}.{digits[wholeEnd..]}0", CultureInfo.InvariantCulture);
        return negative ? -number : number;
    }

    static string Complement(string digits) =>
        string.Create(digits.Length, digits, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = (char)('0' + '9' - from[i]);
        });
}
