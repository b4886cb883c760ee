using System.Text.Json;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.StoreKill;

/// <summary>The document of the kill test.</summary>
public sealed class Piece
{
    public required string Id { get; init; }
    public int Step { get; set; }
    public List<string> Tags { get; set; } = [];
    public string Text { get; set; } = "";
}

[SearchedBy(nameof(Step))]
public sealed record PieceRow(int Step, long Length);

[SearchedBy(nameof(Tag))]
public sealed record PieceTagRow(string Tag);

public static class PieceModels
{
    static readonly DocumentKind Pieces = new DocumentKind<Piece>("piece", piece => piece.Id);
    static readonly DocumentIndex Steps = new DocumentIndex<Piece, PieceRow>("piece", piece => [new PieceRow(piece.Step, piece.Text.Length)]);
    static readonly DocumentIndex Tags = new DocumentIndex<Piece, PieceTagRow>("piece-tag", piece => piece.Tags.Select(tag => new PieceTagRow(tag)));
    static readonly JsonSerializerOptions Json = new();

    public static DocumentModel Full { get; } = new([Pieces], [Steps, Tags], Json);

    /// <summary>Lets the tags fall behind, so that the next opening has to catch them up.</summary>
    public static DocumentModel WithoutTags { get; } = new([Pieces], [Steps], Json);
}
