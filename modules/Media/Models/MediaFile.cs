using System.Text.Json.Serialization;

namespace OrchardVrijwilligers.Modules.Media.Models;

/// <summary>
/// A file of the media library. The document is the truth; the content stands in the media store under its hash, so a path gets
/// another content in the same commit as everything else.
/// </summary>
public sealed class MediaFile
{
    /// <summary>Within the library, parts joined by '/': <c>verhalen/naima.jpg</c>. Case matters.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the stored content, 64 hexadecimal digits.</summary>
    public required string Hash { get; set; }

    /// <summary>SHA-256 of what was brought in, before camera and place were taken out of it.</summary>
    public required string SourceHash { get; set; }

    public long Length { get; set; }

    public required string ContentType { get; set; }

    /// <summary>In pixels as it is shown, so after turning upright; 0 for what is no picture of pixels.</summary>
    public int Width { get; set; }

    public int Height { get; set; }

    public DateTimeOffset StoredUtc { get; set; }

    /// <summary>The library can make smaller versions of it. An animation would lose its movement, so it stays whole.</summary>
    [JsonIgnore]
    public bool HasRenditions => Width > 0 && ContentType is "image/jpeg" or "image/png" or "image/webp";

    [JsonIgnore]
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Within the tenant. With the version an answer may be kept for ever.</summary>
    [JsonIgnore]
    public string Url => $"{MediaPath.Url(Path)}?v={Hash[..8]}";

    /// <param name="width">One of <see cref="Renditions.RenditionCache.Widths"/>.</param>
    public string RenditionUrl(int width) => HasRenditions ? $"{MediaPath.Url(Path)}?breedte={width}&vorm=webp&v={Hash[..8]}" : Url;

    /// <summary>The size of a rendition: never larger than the picture itself.</summary>
    public (int Width, int Height) SizeAt(int width) =>
        !HasRenditions || Width <= width ? (Width, Height) : (width, Math.Max(1, (int)Math.Round((double)Height * width / Width)));
}
