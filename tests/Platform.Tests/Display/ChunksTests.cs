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
        using var chunks = new Chunks();
        foreach (var piece in text.Chunk(1000)) chunks.Write(piece, 0, piece.Length);
        using var bytes = chunks.ToUtf8();
        return chunks.ToString() == text && bytes.Length == Encoding.UTF8.GetByteCount(text) && Encoding.UTF8.GetString(bytes.Span) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Has_another_tag_when_one_letter_is_another() => Prop.ForAll(Texts.ToArbitrary(), ArbMap.Default.ArbFor<PositiveInt>(), (text, at) =>
    {
        var other = text.ToCharArray();
        other[at.Get % 8000] = 'b';
        return TagOf(text) == TagOf(text) && TagOf(text) != TagOf(new string(other));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_empty_until_something_is_written()
    {
        var chunks = new Chunks();
        Assert.True(chunks.IsEmpty);
        chunks.Write('x');
        Assert.False(chunks.IsEmpty);
    }

    private static string TagOf(string text)
    {
        using var chunks = new Chunks();
        chunks.Write(text);
        using var bytes = chunks.ToUtf8();
        return bytes.ETag;
    }
}
