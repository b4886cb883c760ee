namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>From text to the terms under which documents are indexed.</summary>
internal static class Analyzer
{
    /// <summary>Raised with every change that may give a text other terms.</summary>
    public const int Version = 2;

    /// <summary>Replaces the contents of the list by the words of a text.</summary>
    public static void Read(ReadOnlySpan<char> text, TokenList tokens)
    {
        tokens.Clear();
        new Tokenizer(text, tokens).Read();
    }

    /// <summary>How long the term of any word may be.</summary>
    public static readonly int LongestTerm = DutchStemmer.Room(Tokenizer.LongestWord);

    /// <summary>The term of a folded word, put in a span of <see cref="LongestTerm"/> letters.</summary>
    public static ReadOnlySpan<char> Term(ReadOnlySpan<char> word, Span<char> letters) =>
        letters[..DutchStemmer.Stem(word, letters)];

    public static string Term(ReadOnlySpan<char> word) => Term(word, stackalloc char[DutchStemmer.Room(word.Length)]).ToString();
}
