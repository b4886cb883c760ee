using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>
/// All of an index that changes: the cursor, which segment files count, which of their documents are left, and the words.
/// Replaced whole at every commit.
/// </summary>
internal sealed record Manifest(long Cursor, long[] Segments, ulong[][] Live, Lexicon Lexicon)
{
    public void Write(string path, IndexDefinition definition)
    {
        var writer = new ColumnWriter();
        writer.Write(new[] { Cursor });
        writer.Write(Segments);
        foreach (var live in Live) writer.Write(live);
        Lexicon.Write(writer);
        var block = writer.ToBlock();
        DurableFile.Write(path, file =>
        {
            FileHeader.Write(file, FileKind.Manifest, definition.Signature, block.Length);
            file.Write(block);
        });
    }

    /// <summary>Null when the file is damaged or not one of this definition.</summary>
    public static Manifest? Read(string path, IndexDefinition definition)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        if (DurableFile.Read(file, file.Length - DurableFile.HashSize) is not { } contents) return null;
        if (FileHeader.Read(contents, FileKind.Manifest, definition.Signature) is null) return null;
        var reader = new ColumnReader(contents[FileHeader.Size..]);
        var cursor = reader.Read<long>()[0];
        long[] segments = [.. reader.Read<long>().Span];
        ulong[][] live = [.. segments.Select(_ => reader.Read<ulong>().Span.ToArray())];
        return new Manifest(cursor, segments, live, Lexicon.Read(reader));
    }
}
