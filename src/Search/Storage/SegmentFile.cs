using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>
/// A segment on disk: header, columns, stored bytes, hash. The columns are read into memory; the stored bytes stay in
/// the file, which stays open for them.
/// </summary>
internal static class SegmentFile
{
    public static void Write(string path, IndexDefinition definition, SegmentData data) => DurableFile.Write(path, file =>
    {
        FileHeader.Write(file, FileKind.Segment, definition.Signature, data.Block.Length);
        file.Write(data.Block);
        data.WriteStored(file);
    });

    /// <summary>A segment that was just written: its columns need not be read again.</summary>
    public static Segment Open(string path, IndexDefinition definition, byte[] block) =>
        new(definition, block, new StoredBytes.InFile(File.OpenHandle(path, share: FileShare.Read | FileShare.Delete, options: FileOptions.RandomAccess), FileHeader.Size + block.Length));

    /// <summary>Null when the file is damaged or not one of this definition.</summary>
    public static Segment? Read(string path, IndexDefinition definition)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        var header = new byte[FileHeader.Size];
        if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length) return null;
        if (FileHeader.Read(header, FileKind.Segment, definition.Signature) is not { } length || length > file.Length) return null;
        file.Position = 0;
        var contents = DurableFile.Read(file, FileHeader.Size + length);
        return contents is null ? null : Open(path, definition, contents[FileHeader.Size..]);
    }
}
