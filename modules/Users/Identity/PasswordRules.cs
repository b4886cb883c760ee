using System.Collections.Frozen;
using System.Text;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Users.Identity;

/// <summary>
/// What a password must be: long enough, and not one that everybody tries first. Nothing about capitals or digits: such rules only
/// make passwords alike (OWASP ASVS 5.0, 6.2.1 to 6.2.12; NIST SP 800-63B, section 5.1.1.2).
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 8;
    public const int Longest = 128;

    // "welkom2024!" is "welkom"; with much more around the word it is a password of its own.
    private const int MostAround = 6;
    private const int FewestDifferent = 4;
    private static readonly string Common = Texts.Later("Kies een ander wachtwoord. Dit wachtwoord is te makkelijk te raden.");

    private static readonly FrozenSet<string> Words = ReadWords();

    /// <summary>Null for a good password, else one sentence that says what to do.</summary>
    /// <param name="own">What anybody knows of this person, such as the e-mail address.</param>
    public static string? Problem(string password, params string[] own)
    {
        var length = password.EnumerateRunes().Count();
        if (length < Shortest) return $"Kies een wachtwoord van {Shortest} tekens of meer. Een korte zin is een goed wachtwoord.";
        if (length > Longest) return $"Kies een wachtwoord van hoogstens {Longest} tekens.";
        return IsGuessable(password, own) ? Common : null;
    }

    private static bool IsGuessable(string password, string[] own)
    {
        var lower = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return lower.Distinct().Count() < FewestDifferent || IsRow(lower) || IsOwn(lower, own) || Readings(lower).Any(IsCommon);
    }

    /// <summary>12345678, hgfedcba.</summary>
    private static bool IsRow(string text)
    {
        var step = text[1] - text[0];
        return step is 1 or -1 && text.Zip(text.Skip(1)).All(pair => pair.Second - pair.First == step || (pair.First == '9' && pair.Second == '0'));
    }

    private static bool IsOwn(string text, string[] own) =>
        own.SelectMany(words => words.ToLowerInvariant().Split('@', ' ').Append(words.ToLowerInvariant()))
            .Any(word => word.Length > 3 && text.Contains(word, StringComparison.Ordinal) && text.Length - word.Length <= MostAround);

    private static bool IsCommon(string text)
    {
        var word = text.Trim([.. text.Where(letter => !char.IsLetter(letter)).Distinct()]);
        return text.Length - word.Length <= MostAround && (Words.Contains(word) || Words.Contains(Half(word)));
    }

    private static string Half(string word) => word.Length % 2 == 0 && word[..(word.Length / 2)] == word[(word.Length / 2)..] ? word[..(word.Length / 2)] : word;

    // As it stands, and with the figures that people write for letters.
    private static IEnumerable<string> Readings(string text) => [text, Letters(text, 'i'), Letters(text, 'l'), Letters(text.TrimEnd([.. "0123456789!?.$@*#"]), 'i')];

    private static string Letters(string text, char one) => string.Concat(text.Select(letter => letter switch
    {
        '0' => 'o',
        '1' or '!' => one,
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        '8' => 'b',
        _ => letter,
    }));

    private static FrozenSet<string> ReadWords()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
