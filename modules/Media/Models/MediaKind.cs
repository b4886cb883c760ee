using System.Text;
using OrchardVrijwilligers.Modules.Media.Images;

namespace OrchardVrijwilligers.Modules.Media.Models;

/// <summary>A kind of file that the library takes, known by its first bytes; a name or a declared type proves nothing.</summary>
/// <param name="Extensions">The names that it may go by.</param>
/// <param name="IsInline">Browsers may show it; anything else is only ever downloaded.</param>
public sealed record MediaKind(string ContentType, IReadOnlyList<string> Extensions, bool IsInline)
{
    public const int MaxBytes = 30 * 1024 * 1024;
    private const string OfficeType = "application/vnd.openxmlformats-officedocument.";
    private const string OpenType = "application/vnd.oasis.opendocument.";

    private static readonly (MediaKind Kind, Func<byte[], bool> Is)[] Known =
    [
        (new("image/jpeg", ["jpg", "jpeg"], true), content => ImageFormats.Detect(content) == ImageFormat.Jpeg),
        (new("image/png", ["png"], true), content => ImageFormats.Detect(content) == ImageFormat.Png),
        (new("image/webp", ["webp"], true), content => ImageFormats.Detect(content) == ImageFormat.WebP),
        (new("image/gif", ["gif"], true), content => ImageFormats.Detect(content) == ImageFormat.Gif),
        (new("application/pdf", ["pdf"], true), content => content.AsSpan().StartsWith("%PDF-"u8)),
        (new("video/mp4", ["mp4"], true), content => content.Length > 12 && content.AsSpan(4).StartsWith("ftyp"u8) && !content.AsSpan(8).StartsWith("avi"u8) && !content.AsSpan(8).StartsWith("hei"u8)),
        (new("audio/mpeg", ["mp3"], true), content => content.AsSpan().StartsWith("ID3"u8) || (content.Length > 2 && content[0] == 0xFF && (content[1] & 0xE6) == 0xE2)),
        (new(OfficeType + "wordprocessingml.document", ["docx"], false), content => IsOffice(content, "word/"u8)),
        (new(OfficeType + "spreadsheetml.sheet", ["xlsx"], false), content => IsOffice(content, "xl/"u8)),
        (new(OfficeType + "presentationml.presentation", ["pptx"], false), content => IsOffice(content, "ppt/"u8)),
        (new(OpenType + "text", ["odt"], false), content => IsOpenDocument(content, OpenType + "text")),
        (new(OpenType + "spreadsheet", ["ods"], false), content => IsOpenDocument(content, OpenType + "spreadsheet")),
        (new(OpenType + "presentation", ["odp"], false), content => IsOpenDocument(content, OpenType + "presentation")),
        (new("image/svg+xml", ["svg"], false), IsSvg),
        (new("text/plain; charset=utf-8", ["txt", "csv", "vtt"], false), content => !IsSvg(content) && IsText(content)),
    ];

    public static IEnumerable<string> AllExtensions => Known.SelectMany(known => known.Kind.Extensions);

    /// <summary>What the content really is, or null when the library does not take it.</summary>
    public static MediaKind? Of(byte[] content) => Known.FirstOrDefault(known => known.Is(content)).Kind;

    public static MediaKind? ByType(string contentType) => Known.FirstOrDefault(known => known.Kind.ContentType == contentType).Kind;

    /// <summary>What is wrong with a file for the library, in a sentence for the one who brings it; null when it is welcome.</summary>
    public static string? Problem(string path, byte[] content)
    {
        if (MediaPath.Clean(path) is not { } clean) return $"'{path}' kan geen naam van een bestand zijn. Gebruik letters, cijfers, spaties en streepjes.";
        var extension = MediaPath.Extension(clean);
        if (!AllExtensions.Contains(extension)) return $"Bestanden van het soort '.{extension}' kun je hier niet bewaren. Dit kan wel: {string.Join(", ", AllExtensions)}.";
        if (content.Length == 0) return $"Het bestand '{clean}' is leeg.";
        if (content.Length > MaxBytes) return $"Het bestand '{clean}' is te groot. Het mag {MaxBytes / 1024 / 1024} MB zijn.";
        if (Of(content) is not { } kind || !kind.Extensions.Contains(extension)) return $"In '{clean}' zit iets anders dan de naam zegt. Bewaar het opnieuw als '.{extension}' of geef het de juiste naam.";
        return null;
    }

    private static bool IsOffice(byte[] content, ReadOnlySpan<byte> folder) =>
        content.AsSpan().StartsWith("PK\x03\x04"u8) && content.AsSpan().IndexOf("[Content_Types].xml"u8) >= 0 && content.AsSpan().IndexOf(folder) >= 0;

    // The first entry of the archive is the type, uncompressed (OpenDocument 1.3, part 2, section 3.3).
    private static bool IsOpenDocument(byte[] content, string type) =>
        content.AsSpan().StartsWith("PK\x03\x04"u8) && content.Length > 38 + type.Length
        && content.AsSpan(30).StartsWith("mimetype"u8) && Encoding.ASCII.GetString(content, 38, type.Length) == type && !char.IsAsciiLetter((char)content[38 + type.Length]);

    private static bool IsSvg(byte[] content)
    {
        var start = Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, 4096)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && start.Contains("<svg", StringComparison.OrdinalIgnoreCase) && IsText(content);
    }

    private static bool IsText(byte[] content) => !content.AsSpan().Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(content);
}
