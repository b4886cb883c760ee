using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Media.Indexes;

/// <summary>Lists a folder of the library, and tells whether a content is still in use.</summary>
[SearchedBy(nameof(Folder))]
[SearchedBy(nameof(Hash))]
public sealed class MediaFileIndex
{
    public string Path { get; set; } = "";

    public string Folder { get; set; } = "";

    public string Hash { get; set; } = "";

    public static IEnumerable<MediaFileIndex> Map(MediaFile file) => [new() { Path = file.Path, Folder = MediaPath.Folder(file.Path), Hash = file.Hash }];
}
