using System.Globalization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.IndexKill;

/// <summary>A piece of content as the store has it: which change wrote it last.</summary>
public readonly record struct Piece(int Id, long Change);

public sealed record Change(long Number, IReadOnlyList<Piece> Upserts, IReadOnlyList<string> Deletes)
{
    /// <summary>Works the change into what was there before it.</summary>
    public void WorkInto(Dictionary<int, Piece> store)
    {
        foreach (var id in Deletes) store.Remove(int.Parse(id, CultureInfo.InvariantCulture));
        foreach (var piece in Upserts) store[piece.Id] = piece;
    }
}

/// <summary>
/// The store of the kill test: every change follows from its number alone, so what an index must hold follows from its cursor.
/// </summary>
public static class Work
{
    public const int CompactEvery = 50, FillEvery = 13;

    private const int Ids = 6000, LargeEvery = 9;

    private static readonly string[] Words = ["tuin", "buurt", "taal", "maatje", "koken", "soep", "wandelen", "gezin", "sport", "muziek", "fiets"];

    public static IndexDefinition Definition { get; } = new([new TextField("text"), new FacetField("theme"), new NumberField("change")]);

    /// <summary>Mostly a few pieces; now and then so many that segments are joined in the background.</summary>
    public static Change Change(long number)
    {
        var random = new Random((int)number);
        var upserts = number % LargeEvery == 0 ? random.Next(1200, 2500) : random.Next(1, 40);
        return new(
            number,
            [.. Enumerable.Range(0, upserts).Select(_ => random.Next(Ids)).Distinct().Select(id => new Piece(id, number))],
            [.. Enumerable.Range(0, random.Next(upserts)).Select(_ => Id(random.Next(Ids)))]);
    }

    public static string Id(int piece) => piece.ToString(CultureInfo.InvariantCulture);

    public static SearchDocument Document(Piece piece) => new SearchDocument(Id(piece.Id)) { Payload = BitConverter.GetBytes(piece.Change) }
        .AddText("text", $"{Word(piece)} {Words[piece.Id % 3]}").AddFacet("theme", Theme(piece)).AddNumber("change", piece.Change);

    /// <summary>The piece of which a document was made.</summary>
    public static Piece Piece(string id, ReadOnlySpan<byte> payload) => new(int.Parse(id, CultureInfo.InvariantCulture), BitConverter.ToInt64(payload));

    public static string Word(Piece piece) => Words[(piece.Id + (int)piece.Change) % Words.Length];

    public static string Theme(Piece piece) => $"thema{(piece.Id * 7 + piece.Change) % 5}";
}
