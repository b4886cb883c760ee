using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Platform.Tests.Display;

public sealed class ChunksTests
{
    // Around the size of a piece, so that characters of two code units are cut in two.
    private static readonly Gen<string> Texts =
        from fill in Gen.Choose(8180, 8200)
        from tail in Gen.Elements("🙂", "é", "x", "مرحبا", "🙂🙂🙂").ArrayOf()
        select new string('a', fill) + string.Concat(tail);

    [Fact]
    public void Gives_back_every_character_and_knows_its_length_in_utf8() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var chunks = new Chunks();
        foreach (var piece in text.Chunk(1000)) chunks.Write(piece, 0, piece.Length);
        var written = new ArrayBufferWriter<byte>();
        chunks.EncodeTo(written);
        return chunks.ToString() == text && chunks.Utf8Length == Encoding.UTF8.GetByteCount(text) && Encoding.UTF8.GetString(written.WrittenSpan) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_empty_until_something_is_written()
    {
        var chunks = new Chunks();
        Assert.True(chunks.IsEmpty);
        chunks.Write('x');
        Assert.False(chunks.IsEmpty);
    }
}
