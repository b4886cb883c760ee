using System.Text;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Tests.Images;

namespace OrchardVrijwilligers.Modules.Media.Tests.Models;

public sealed class MediaKindTests
{
    private static readonly byte[] Svg = "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray();

    [Fact]
    public void Knows_files_by_their_content()
    {
        Assert.Equal("image/png", MediaKind.Of(Pictures.Png(1, 1, 0, 0, 0))!.ContentType);
        Assert.Equal("image/gif", MediaKind.Of(Pictures.Gif())!.ContentType);
        Assert.Equal("application/pdf", MediaKind.Of("%PDF-1.7\n\0"u8.ToArray())!.ContentType);
        Assert.Equal("text/plain; charset=utf-8", MediaKind.Of("naam;plaats\né;ü"u8.ToArray())!.ContentType);
        Assert.Null(MediaKind.Of([1, 2, 0, 255]));
    }

    [Fact]
    public void Never_shows_svg_inside_a_page_of_its_own() => Assert.Equal(("image/svg+xml", false), (MediaKind.Of(Svg)!.ContentType, MediaKind.Of(Svg)!.IsInline));

    [Fact]
    public void Takes_a_file_whose_name_and_content_agree() => Assert.Null(MediaKind.Problem("verhalen/Naima 2.PNG", Pictures.Png(1, 1, 0, 0, 0)));

    [Theory]
    [InlineData("foto.jpg", "zit iets anders dan de naam zegt")]
    [InlineData("foto.txt", "zit iets anders dan de naam zegt")]
    [InlineData("pagina.html", "kun je hier niet bewaren")]
    [InlineData("programma.exe", "kun je hier niet bewaren")]
    [InlineData("zonder", "kun je hier niet bewaren")]
    [InlineData("../foto.png", "kan geen naam")]
    public void Refuses_other_files_in_plain_words(string path, string words) =>
        Assert.Contains(words, MediaKind.Problem(path, Pictures.Png(1, 1, 0, 0, 0)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_page_that_calls_itself_text_of_a_picture() =>
        Assert.NotNull(MediaKind.Problem("foto.png", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>")));

    [Fact]
    public void Refuses_what_is_empty_or_too_large()
    {
        Assert.Contains("leeg", MediaKind.Problem("a.txt", []), StringComparison.Ordinal);
        Assert.Contains("30 MB", MediaKind.Problem("a.txt", new byte[MediaKind.MaxBytes + 1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/verhalen\\naima.jpg/", "verhalen/naima.jpg")]
    [InlineData("Één foto (2).jpg", "Één foto (2).jpg")]
    [InlineData("a/../b.jpg", null)]
    [InlineData("..", null)]
    [InlineData("a//b.jpg", null)]
    [InlineData(".verborgen", null)]
    [InlineData("a/.git/config", null)]
    [InlineData("a\0.jpg", null)]
    [InlineData("a\n.jpg", null)]
    [InlineData("c:/a.jpg", null)]
    [InlineData("a.jpg.", null)]
    [InlineData("a?b.jpg", null)]
    [InlineData("", null)]
    public void Gives_a_path_its_one_form(string path, string? clean) => Assert.Equal(clean, MediaPath.Clean(path));

    [Fact]
    public void Encodes_each_part_of_an_address() => Assert.Equal("/media/a%20b/%C3%A9%26.jpg", MediaPath.Url("a b/é&.jpg"));
}
