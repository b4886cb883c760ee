using OrchardVrijwilligers.Modules.Media.Images;

namespace OrchardVrijwilligers.Modules.Media.Tests.Images;

public sealed class ImageFormatTests
{
    [Fact]
    public void Knows_sources_by_their_first_bytes()
    {
        Assert.Equal(ImageFormat.Png, ImageFormats.Detect(Pictures.Png(1, 1, 0, 0, 0)));
        Assert.Equal(ImageFormat.Gif, ImageFormats.Detect(Pictures.Gif()));
        Assert.Equal(ImageFormat.Jpeg, ImageFormats.Detect([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Equal(ImageFormat.WebP, ImageFormats.Detect("RIFF\x10\0\0\0WEBPVP8 "u8));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.0\"?><svg/>")]
    [InlineData("%PDF-1.7")]
    [InlineData("BM0000")]
    [InlineData("RIFF\u0010\0\0\0WAVE")]
    [InlineData("GIF88a")]
    [InlineData("\0\0\0 ftypavif")]
    [InlineData("")]
    public void Knows_no_other_format(string start) =>
        Assert.Null(ImageFormats.Detect(System.Text.Encoding.Latin1.GetBytes(start)));

    [Fact]
    public void Names_the_type_for_a_response() => Assert.Equal("image/avif", ImageFormat.Avif.ContentType());
}
