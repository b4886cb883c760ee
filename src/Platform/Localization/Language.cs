using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>A language in which a portal can be read.</summary>
/// <param name="Segment">First segment of its paths, e.g. <c>en</c>; empty for the portal's own first language.</param>
/// <param name="IsOnly">The portal has no other.</param>
public sealed record Language(CultureInfo Culture, string Segment, bool IsOnly = false)
{
    /// <summary>BCP 47, e.g. <c>nl</c>.</summary>
    public string Name => Culture.Name;

    public bool IsFirst => Segment.Length == 0;

    /// <summary>For the attribute <c>dir</c>.</summary>
    public string Direction { get; } = DirectionOf(Culture);

    /// <summary>What the language calls itself: "Nederlands", "English".</summary>
    public string OwnName { get; } = Capital(Culture.NativeName, Culture);

    /// <summary>What the segment stands for when it is put before a path: <c>/en</c>, or nothing.</summary>
    public PathString Prefix { get; } = Segment.Length == 0 ? PathString.Empty : new("/" + Segment);

    public static string DirectionOf(CultureInfo culture) => culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    private static string Capital(string name, CultureInfo culture) => name.Length == 0 ? name : culture.TextInfo.ToUpper(name[0]) + name[1..];
}
