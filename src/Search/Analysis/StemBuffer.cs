namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// A word being stemmed, in lower-case letters without accents. Stemming never makes it longer.
/// Positions are counted from the front; "before" a position means to its left.
/// </summary>
internal ref struct StemBuffer
{
    private readonly Span<char> letters;
    private int firstRegion, secondRegion;

    public StemBuffer(Span<char> letters)
    {
        this.letters = letters;
        Length = letters.Length;
        Measure();
    }

    public int Length { get; private set; }
    public readonly ReadOnlySpan<char> Text => letters[..Length];

    /// <summary>
    /// Finds the two regions in which endings count: each begins after the first consonant that
    /// follows a vowel, the second one within the first. Without such a place a region is empty.
    /// </summary>
    public void Measure()
    {
        firstRegion = AfterVowelGroup(0);
        secondRegion = firstRegion < 0 ? -1 : AfterVowelGroup(firstRegion);
    }

    private readonly int AfterVowelGroup(int from)
    {
        while (from < Length && VowelAt(from) == 0) from++;
        if (from == Length) return -1;
        while (from < Length && VowelAt(from) is > 0 and var size) from += size;
        return from < Length ? from + 1 : -1;
    }

    /// <summary>How many letters the vowel that starts here has; "ij" is one vowel of two letters.</summary>
    public readonly int VowelAt(int position)
    {
        if (letters[position] == 'i' && position + 1 < Length && letters[position + 1] == 'j') return 2;
        return IsVowel(letters[position]) ? 1 : 0;
    }

    public readonly bool InFirstRegion(int position) => firstRegion >= 0 && position >= firstRegion;
    public readonly bool InSecondRegion(int position) => secondRegion >= 0 && position >= secondRegion;

    public readonly bool EndsWith(string suffix) => Text.EndsWith(suffix);
    public readonly bool Before(int position, string text) => letters[..position].EndsWith(text);
    public readonly bool VowelBefore(int position) => position > 0 && IsVowel(letters[position - 1]) || Before(position, "ij");
    public readonly bool ConsonantBefore(int position) => position > 0 && !VowelBefore(position);

    /// <summary>Cuts the word off and puts an ending in its place.</summary>
    public void Cut(int position, string ending = "")
    {
        ending.CopyTo(letters[position..]);
        Length = position + ending.Length;
    }

    public void Remove(int position, int count)
    {
        letters[(position + count)..Length].CopyTo(letters[position..]);
        Length -= count;
    }

    /// <summary>
    /// Spells a long vowel in the closed syllable that an ending left behind: lop(en) becomes loop.
    /// An unstressed e stays: wandel(en).
    /// </summary>
    public void LengthenVowel()
    {
        var vowel = Length - 2;
        if (vowel < 0 || IsVowel(letters[Length - 1]) || letters[Length - 1] is 'w' or 'x') return;
        if (letters[vowel] is not ('a' or 'o' or 'u' or 'e') || vowel > 0 && IsPlainVowel(letters[vowel - 1])) return;
        if (letters[vowel] == 'e' && IsUnstressed(vowel)) return;
        letters[Length] = letters[Length - 1];
        letters[Length - 1] = letters[vowel];
        Length++;
    }

    private readonly bool IsUnstressed(int e)
    {
        var before = e - 2;
        if (before < 0) return false;
        if (letters[before] is 'a' or 'i' or 'o' or 'u' || letters[before] == 'e' && before == 0) return true;
        return before >= 2 && letters[before - 1] is 'a' or 'i' or 'o' or 'u' && !IsPlainVowel(letters[before - 2]);
    }

    private static bool IsPlainVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
    private static bool IsVowel(char letter) => IsPlainVowel(letter) || letter == 'y';
}
