namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>The words of a text, folded but not stemmed. Meant to be reused: clearing keeps the memory.</summary>
internal sealed class TokenList
{
    private readonly List<Token> tokens = [];
    private char[] letters = new char[256];
    private int used;

    public int Count => tokens.Count;
    public Token this[int index] => tokens[index];
    public ReadOnlySpan<char> Word(int index) => letters.AsSpan(tokens[index].Letters);

    public void Clear()
    {
        tokens.Clear();
        used = 0;
    }

    /// <summary>Room for the letters of the next word.</summary>
    public Span<char> Room(int length)
    {
        if (letters.Length - used < length) Array.Resize(ref letters, Math.Max(2 * letters.Length, used + length));
        return letters.AsSpan(used, length);
    }

    /// <summary>Adds the word whose letters were put at the front of the last <see cref="Room"/>, unless none were left.</summary>
    public void Add(int position, int unit, int start, int length, int letterCount, bool isWhole = false)
    {
        if (letterCount == 0) return;
        tokens.Add(new Token(position, unit, isWhole, start, length, used..(used + letterCount)));
        used += letterCount;
    }
}
