using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>The {0} and {1} in a text, which a translation fills too; one that the text does not have would break the page.</summary>
internal static partial class Placeholders
{
    /// <summary>What is wrong with a translation, for who wrote it; null when it can be filled.</summary>
    public static string? Problem(Translation text)
    {
        var given = Of(text.Key).ToHashSet();
        foreach (var value in (text.Forms ?? []).Append(text.Value).Where(value => value.Length > 0))
        {
            if (Of(value).FirstOrDefault(place => !given.Contains(place) && !(text.Forms is not null && place == "0")) is { } strange) return $"In de tekst staat {{{strange}}}, maar daar hoort hier niets.";
            if (given.Count > 0 && !IsFormat(value)) return "Schrijf { en } alleen om een getal, zoals {0}.";
        }
        return null;
    }

    private static bool IsFormat(string value) => !Place().Replace(value, "").AsSpan().ContainsAny('{', '}');

    private static IEnumerable<string> Of(string text) => Place().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{(\d)(?::[^{}]*)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
