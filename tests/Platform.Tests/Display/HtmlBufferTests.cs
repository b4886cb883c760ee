using System.Text;
using System.Text.Encodings.Web;
using FsCheck;
using FsCheck.Fluent;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Platform.Tests.Display;

public sealed class HtmlBufferTests
{
    // Around the size of a piece as it is handed over, so that characters of two code units are cut in two.
    private static readonly Gen<string> Texts =
        from fill in Gen.Choose(990, 1010)
        from tail in Gen.Elements("🙂", "é", "x", "مرحبا", "🙂🙂🙂").ArrayOf()
        select new string('a', fill) + string.Concat(tail);

    [Fact]
    public void Gives_back_every_character_and_knows_its_length_in_utf8() => Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), (text, size) =>
    {
        using var html = new HtmlBuffer();
        foreach (var piece in text.Chunk(size)) html.Write(piece, 0, piece.Length);
        return html.ToString() == text && html.Length == Encoding.UTF8.GetByteCount(text) && Encoding.UTF8.GetString(html.Span) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Holds_what_is_utf8_already_and_other_buffers_in_their_place() => Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (first, second) =>
    {
        using var inner = new HtmlBuffer();
        inner.Write(second);
        using var html = new HtmlBuffer();
        html.Write(first);
        html.Write(Encoding.UTF8.GetBytes(second).AsSpan());
        inner.WriteTo(html, HtmlEncoder.Default);
        return html.ToString() == first + second + second;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Has_the_tag_of_its_text_however_it_was_written() => Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), (text, size) =>
    {
        using var html = new HtmlBuffer();
        foreach (var piece in text.Chunk(size)) html.Write(piece.AsSpan());
        return html.ETag == TagOf(text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Has_another_tag_when_one_letter_is_another() => Prop.ForAll(Texts.ToArbitrary(), ArbMap.Default.ArbFor<PositiveInt>(), (text, at) =>
    {
        var other = text.ToCharArray();
        other[at.Get % 900] = 'b';
        return TagOf(text) != TagOf(new string(other));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shows_a_half_of_a_character_as_one_that_is_missing()
    {
        using var html = new HtmlBuffer();
        html.Write('\ud83d');
        html.Write("a");

        Assert.Equal("\ufffda", html.ToString());
    }

    [Fact]
    public void Is_empty_until_something_is_written()
    {
        using var html = new HtmlBuffer();
        Assert.True(html.IsEmpty);
        html.Write('x');
        Assert.False(html.IsEmpty);
    }

    private static string TagOf(string text)
    {
        using var html = new HtmlBuffer();
        html.Write(text);
        return html.ETag;
    }
}
