using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// Cuts text into folded words. Spaces and most signs end a unit; within a unit signs such as the
/// hyphen of "e-mail", the dots of "t.b.v." and the step from digits to letters in "1211AB" end a part.
/// An apostrophe belongs to its word, and "'s" behind a word is an ending: foto's, Jan's.
/// </summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text, TokenList tokens)
{
    /// <summary>Longer runs are not words of any language; what follows is read but dropped.</summary>
    public const int LongestWord = 64;
    private const int MostPartsOfWhole = 6;

    private readonly ReadOnlySpan<char> text = text;
    private int at, position, unit;

    public void Read()
    {
        while (at < text.Length)
        {
            if (StartsWord(at)) ReadUnit();
            else at += Rune(at).Utf16SequenceLength;
        }
    }

    private void ReadUnit()
    {
        var (first, start) = (tokens.Count, at);
        var (hyphens, dots) = (true, true);
        while (true)
        {
            var part = at;
            ReadPart();
            dots &= at - part == 1;
            if (IsPlusSign()) AddPlus();
            var joint = Joint(part);
            if (joint is not var (sign, length)) break;
            hyphens &= sign == '-';
            dots &= sign == '.';
            at += length;
        }
        if (hyphens || dots) AddWhole(first, start);
        unit++;
    }

    private void ReadPart()
    {
        var (start, count) = (at, 0);
        var letters = tokens.Room(LongestWord + Folding.MostLetters);
        var digitsOnly = true;
        while (at < text.Length)
        {
            if (char.IsAsciiLetter(text[at]) && !(digitsOnly && at - start >= 2) && count < LongestWord)
            {
                // Most letters by far: nothing about them needs to be looked up.
                letters[count++] = (char)(text[at++] | 0x20);
                digitsOnly = false;
                if (at < text.Length && IsIdeograph(Rune(at))) break;
                continue;
            }
            if (IsApostrophe(text[at]) && at > start && StartsWord(at + 1))
            {
                at++;
                if (!IsPossessive()) continue;
                at++;
                break;
            }
            var rune = Rune(at);
            if (!System.Text.Rune.IsLetterOrDigit(rune) && !Folding.IsMark(rune)) break;
            if (digitsOnly && at - start >= 2 && StartsLetters(at)) break;
            if (System.Text.Rune.IsLetterOrDigit(rune) && count < LongestWord) count += Folding.Fold(rune, letters[count..]);
            digitsOnly &= System.Text.Rune.IsDigit(rune);
            at += rune.Utf16SequenceLength;
            if (IsIdeograph(rune) || at < text.Length && IsIdeograph(Rune(at))) break;
        }
        tokens.Add(position++, unit, start, at - start, Math.Min(count, LongestWord));
    }

    /// <summary>
    /// What joins the part before to the one that follows: '-' for all that makes one word, '.', or '_' for
    /// other signs; and its length, 0 where only the kind of letter changes. Null ends the unit.
    /// </summary>
    private readonly (char Sign, int Length)? Joint(int part)
    {
        if (at >= text.Length) return null;
        if (StartsWord(at)) return (IsIdeograph(Rune(at)) || IsIdeograph(Rune(at - 1)) ? '_' : '-', 0);
        if (IsPostcodeSpace(part)) return ('-', 1);
        if (!StartsWord(at + 1)) return null;
        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' or '&' => ('-', 1),
            '.' => ('.', 1),
            '@' or '_' or '·' => ('_', 1),
            ',' or ':' when char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) => ('_', 1),
            _ => null,
        };
    }

    private readonly void AddWhole(int first, int start)
    {
        var parts = tokens.Count - first;
        if (parts is < 2 or > MostPartsOfWhole) return;
        var letters = tokens.Room(parts * LongestWord);
        var count = 0;
        for (var i = first; i < first + parts; i++)
        {
            tokens.Word(i).CopyTo(letters[count..]);
            count += tokens.Word(i).Length;
        }
        if (count <= LongestWord) tokens.Add(tokens[first].Position, unit, start, at - start, count, isWhole: true);
    }

    /// <summary>"50+" says "50 plus".</summary>
    private void AddPlus()
    {
        "plus".CopyTo(tokens.Room(4));
        tokens.Add(position++, unit, at, 1, 4);
        at++;
    }

    private readonly bool IsPlusSign() =>
        at < text.Length && text[at] == '+' && char.IsAsciiDigit(text[at - 1]) && !StartsWord(at + 1);

    private readonly bool IsPossessive() => text[at] is 's' or 'S' && !(at + 1 < text.Length && (StartsWord(at + 1) || IsApostrophe(text[at + 1])));

    /// <summary>"1211 AB": in capitals, so that "in 2024 is" is no postcode.</summary>
    private readonly bool IsPostcodeSpace(int part) =>
        at - part == 4 && !text[part..at].ContainsAnyExceptInRange('0', '9')
        && text[at..] is [' ', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] && !StartsWord(at + 3);

    private readonly bool StartsLetters(int index) => IsLetter(index) && IsLetter(index + 1);
    private readonly bool IsLetter(int index) => index < text.Length && char.IsLetter(text[index]);
    private readonly bool StartsWord(int index) => index < text.Length && System.Text.Rune.IsLetterOrDigit(Rune(index));

    /// <summary>The character here; the second half of a pair, or half a pair, is no letter.</summary>
    private readonly Rune Rune(int index)
    {
        if (char.IsAscii(text[index])) return new Rune(text[index]);
        System.Text.Rune.DecodeFromUtf16(text[index..], out var rune, out _);
        return rune;
    }

    /// <summary>Scripts written without spaces: every sign counts as a word.</summary>
    private static bool IsIdeograph(Rune rune) =>
        rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xAC00 and <= 0xD7AF or >= 0x20000 and <= 0x3FFFF;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';
}
