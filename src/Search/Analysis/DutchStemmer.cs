using System.Collections.Frozen;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// Brings the forms of a Dutch word together: irregular words by a list, the rest by
/// <see cref="KraaijPohlmann"/>, with more care for "ge" (a gezin is no zin, begeleiding no beleid)
/// and for the -t of verbs (wandelt, verzorgt), which those rules leave alone.
/// </summary>
internal static class DutchStemmer
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular =
        Stems().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How words begin that start with "ge" but are no participles.</summary>
    private static readonly string[] NoParticiples =
    [
        "gebaar", "gebar", "gebed", "gebeur", "gebied", "gebit", "geboort", "gebouw", "gebrek", "gebruik", "gedacht", "gedeel",
        "gedenk", "gedicht", "gedrag", "geduld", "geest", "gegeven", "gehandicapt", "geheel", "geheim", "gehoor", "geit", "geld",
        "gelijk", "gelof", "geloof", "gelov", "geluid", "geluk", "gemak", "gemeen", "gemiddeld", "genees", "genez", "geniet",
        "genoot", "genootschap", "gerecht", "gericht", "gerief", "gering", "gerust", "geschenk", "geschied", "geschikt", "gesprek",
        "getal", "getuig", "gevaar", "gevang", "gevecht", "gevel", "gevoel", "geweld", "gewest", "gewicht", "gewoon", "gewoont",
        "gezag", "gezel", "gezicht", "gezin", "gezond",
    ];

    /// <summary>What may stand before the "ge" of a participle: voorgelezen, opgeruimd.</summary>
    private static readonly string[] Particles =
    [
        "aan", "achter", "af", "bij", "binnen", "dicht", "door", "in", "klaar", "los", "mee", "na", "neer", "om", "onder", "op",
        "open", "over", "rond", "samen", "schoon", "tegen", "terug", "thuis", "toe", "uit", "vast", "vol", "voor", "vrij", "weg",
    ];

    private static readonly string[] PluralsOfD =
        ["beelden", "borden", "gaarden", "helden", "koorden", "moorden", "naalden", "paarden", "schilden", "velden", "woorden", "wouden", "zwaarden"];

    /// <summary>The length of the longest stem of a word of this length: an irregular one may have a longer base.</summary>
    public static int Room(int wordLength) => Math.Max(wordLength, 16);

    /// <summary>Puts the stem of a folded word at the front of a span of <see cref="Room"/> letters and returns its length.</summary>
    public static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        if (Irregular.TryGetValue(word, out var known)) word = known;
        word.CopyTo(stem);
        if (known is not null || word.Length < 3 || word.ContainsAnyExceptInRange('a', 'z') || IsLesson(word)) return word.Length;
        if (IsPluralOfD(word)) return word.Length - 2;
        var letters = stem[..(word.Length - VerbEnding(word))];
        return OneSpelling(letters[..KraaijPohlmann.Stem(letters, IsParticiple(letters))]);
    }

    /// <summary>organiser(en) and georganiseer(d) are one verb, though the rules spell them in two ways.</summary>
    private static int OneSpelling(Span<char> stem)
    {
        if (stem.Length < 6 || !stem.EndsWith("eer")) return stem.Length;
        stem[^2] = 'r';
        return stem.Length - 1;
    }

    /// <summary>A taalles is no plural of "taalle"; its own plural, taallessen, loses "sen" by the rules.</summary>
    private static bool IsLesson(ReadOnlySpan<char> word) => word.Length is > 5 and < 12 && word.EndsWith("les") && word[^4] is not ('e' or 'a' or 'b' or 'p' or 'k' or 'd');

    /// <summary>Of words in -rden and -lden the rules make past tenses (leerden, deelden); these are plurals: paarden, speelvelden.</summary>
    private static bool IsPluralOfD(ReadOnlySpan<char> word)
    {
        foreach (var plural in PluralsOfD)
            if (word.EndsWith(plural)) return word.Length == plural.Length || word[^(plural.Length + 1)] != 's';
        return false;
    }

    private static int VerbEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ieen") || word.EndsWith("eeen")) return 2;
        if (word.EndsWith("dt") || word.EndsWith("gt") || word.EndsWith("mt") && word.Length > 3) return 1;
        if (word.Length < 6) return 0;
        return word.EndsWith("elt") || word.EndsWith("eert") || word.EndsWith("tert") || word.EndsWith("dert") ? 1 : 0;
    }

    private static bool IsParticiple(ReadOnlySpan<char> word)
    {
        if (!word.Contains("ge", StringComparison.Ordinal)) return false;
        if (StartsParticiple(word)) return true;
        foreach (var particle in Particles)
            if (word.StartsWith(particle) && StartsParticiple(word[particle.Length..])) return true;
        return false;
    }

    private static bool StartsParticiple(ReadOnlySpan<char> word)
    {
        if (!word.StartsWith("ge")) return false;
        foreach (var start in NoParticiples)
            if (word.StartsWith(start)) return false;
        return true;
    }

    private static FrozenDictionary<string, string> Stems() => IrregularWords.Bases.ToFrozenDictionary(pair => pair.Key, pair => BaseStem(pair.Value));

    /// <summary>The nouns among the base words are stems already; infinitives are stemmed by the rules.</summary>
    private static string BaseStem(string word)
    {
        if (!word.EndsWith("en")) return word;
        Span<char> letters = stackalloc char[word.Length];
        word.CopyTo(letters);
        return letters[..KraaijPohlmann.Stem(letters, losesGe: false)].ToString();
    }
}
