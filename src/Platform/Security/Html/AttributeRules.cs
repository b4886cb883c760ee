using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>The kinds of attribute value that a policy can allow.</summary>
public static partial class AttributeRules
{
    private static readonly HashSet<string> s_relations =
    [
        "alternate", "author", "bookmark", "external", "help", "license", "me", "next", "nofollow", "noopener",
        "noreferrer", "prev", "search", "sponsored", "tag", "ugc",
    ];

    public static string? Text(string value, HtmlPolicy policy) => value;

    /// <summary>An attribute whose presence is its meaning.</summary>
    public static string? Flag(string value, HtmlPolicy policy) => "";

    public static string? Language(string value, HtmlPolicy policy) => LanguageTag().IsMatch(value) ? value : null;

    /// <summary>Date, time, week, month, year, zone and duration (HTML, 2.3.5), loosely.</summary>
    public static string? DateTime(string value, HtmlPolicy policy) => DateTimeText().IsMatch(value) ? value : null;

    public static string? Link(string value, HtmlPolicy policy) => SafeUrl.Clean(value, policy.LinkSchemes);

    public static string? Image(string value, HtmlPolicy policy) => SafeUrl.Clean(value, policy.ImageSchemes);

    public static string? LinkRelations(string value, HtmlPolicy policy) =>
        Join(Words(value.ToLowerInvariant()).Where(s_relations.Contains));

    public static string? Classes(string value, HtmlPolicy policy) =>
        Join(Words(value).Where(name => policy.ClassName.IsMatch(name)));

    public static string? Id(string value, HtmlPolicy policy)
    {
        var name = value.StartsWith(policy.IdPrefix, StringComparison.Ordinal) ? value[policy.IdPrefix.Length..] : value;
        return IdText().IsMatch(name) ? policy.IdPrefix + name : null;
    }

    public static string? IdReferences(string value, HtmlPolicy policy) =>
        Join(Words(value).Select(id => Id(id, policy)).OfType<string>());

    public static AttributeRule Integer(int lowest, int highest) => (value, _) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>One of the given lower case words, in any case.</summary>
    public static AttributeRule OneOf(params string[] words) =>
        (value, _) => Array.Find(words, word => word == value.Trim().ToLowerInvariant());

    public static AttributeRule OneOfExactly(params string[] words) =>
        (value, _) => Array.Find(words, word => word == value);

    internal static string[] Words(string value) =>
        value.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string? Join(IEnumerable<string> words)
    {
        var joined = string.Join(' ', words.Distinct());
        return joined.Length == 0 ? null : joined;
    }

    [GeneratedRegex(@"\A[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,8}\z")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"\A[0-9TWPZYMDHSt:.,+\- ]{1,40}\z")]
    private static partial Regex DateTimeText();

    [GeneratedRegex(@"\A[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,99}\z")]
    private static partial Regex IdText();
}
