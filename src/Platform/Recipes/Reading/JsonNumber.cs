namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>The grammar of RFC 8259, section 6.</summary>
internal static class JsonNumber
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text is ['-', ..]) text = text[1..];
        var whole = Digits(text);
        if (whole == 0 || whole > 1 && text[0] == '0') return false;
        return IsFractionAndExponent(text[whole..]);
    }

    private static bool IsFractionAndExponent(ReadOnlySpan<char> text)
    {
        if (text is ['.', ..])
        {
            var fraction = Digits(text[1..]);
            if (fraction == 0) return false;
            text = text[(1 + fraction)..];
        }
        return text.IsEmpty || text is ['e' or 'E', ..] && IsExponent(text[1..]);
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is ['+' or '-', ..]) text = text[1..];
        return text.Length > 0 && Digits(text) == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
