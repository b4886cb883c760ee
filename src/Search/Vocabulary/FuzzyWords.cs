using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>
/// Finds the words within a number of edits of a word: a letter more, less, other, two neighbors
/// exchanged, or another spelling of the same sound. One table of distances serves all words in their order: what a word shares with the one
/// before is not computed again, and a beginning that is too far off already is left with all its words.
/// </summary>
internal ref struct FuzzyWords
{
    private const byte Far = byte.MaxValue - 1;
    private readonly WordTable words;
    private readonly ReadOnlySpan<char> wanted;
    private readonly int most;
    private readonly Span<byte> distances;

    /// <param name="distances">Scratch room of <see cref="Room"/> bytes.</param>
    public FuzzyWords(WordTable words, ReadOnlySpan<char> wanted, int most, Span<byte> distances)
    {
        this.words = words;
        this.wanted = wanted;
        this.most = most;
        this.distances = distances;
        for (var column = 0; column <= wanted.Length; column++) distances[column] = (byte)column;
    }

    public static int Room(int wantedLength) => (Tokenizer.LongestWord + 1) * (wantedLength + 1);

    /// <summary>How many edits a word may be off: none when short, for there everything is near.</summary>
    public static int MostEdits(int length) => length switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    /// <summary>The numbers of the words and their distances.</summary>
    public readonly List<(int Word, int Distance)> Find()
    {
        var found = new List<(int, int)>();
        ReadOnlySpan<char> before = [];
        for (var number = 0; number < words.Count;)
        {
            var word = WordEntry.Folded(words[number]);
            var known = word.CommonPrefixLength(before);
            var row = known + 1;
            while (row <= word.Length && FillRow(word, row)) row++;
            if (row <= word.Length)
            {
                before = word[..row];
                number = After(number, before);
                continue;
            }
            var distance = distances[word.Length * Width + wanted.Length];
            if (distance <= most) found.Add((number, distance));
            before = word;
            number++;
        }
        return found;
    }

    private readonly int Width => wanted.Length + 1;

    /// <summary>
    /// Computes the distances of the first <paramref name="row"/> letters to every beginning of the
    /// wanted word; false when none is near enough.
    /// </summary>
    private readonly bool FillRow(ReadOnlySpan<char> word, int row)
    {
        var current = distances.Slice(row * Width, Width);
        var above = distances.Slice((row - 1) * Width, Width);
        current[0] = (byte)row;
        var nearest = current[0];
        for (var column = 1; column < Width; column++)
        {
            var same = word[row - 1] == wanted[column - 1] ? 0 : 1;
            var best = Math.Min(above[column - 1] + same, 1 + Math.Min(above[column], current[column - 1]));
            if (row > 1 && column > 1 && word[row - 1] == wanted[column - 2] && word[row - 2] == wanted[column - 1])
                best = Math.Min(best, distances[(row - 2) * Width + column - 2] + 1);
            best = Math.Min(best, OfSameSound(word[..row], column));
            current[column] = (byte)Math.Min(best, Far);
            nearest = Math.Min(nearest, current[column]);
        }
        return nearest <= most;
    }

    /// <summary>Which letters sound alike cannot be heard, so they cost one edit: ei and ij, g and ch.</summary>
    private readonly int OfSameSound(ReadOnlySpan<char> word, int column)
    {
        var begun = wanted[..column];
        var (letters, others) = word.EndsWith("ij") && begun.EndsWith("ei") || word.EndsWith("ei") && begun.EndsWith("ij") ? (2, 2)
            : word.EndsWith("ch") && begun.EndsWith("g") ? (2, 1)
            : word.EndsWith("g") && begun.EndsWith("ch") ? (1, 2)
            : (0, 0);
        return letters == 0 ? Far : distances[(word.Length - letters) * Width + column - others] + 1;
    }

    /// <summary>The first word after this one that does not begin in the same way.</summary>
    private readonly int After(int number, ReadOnlySpan<char> beginning)
    {
        var (low, step) = (number + 1, 1);
        while (low + step < words.Count && words[low + step].StartsWith(beginning))
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(words.Count, low + step);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].StartsWith(beginning)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
