using System.Buffers.Binary;
using System.Text;
using OrchardVrijwilligers.Modules.Media.Images;

namespace OrchardVrijwilligers.Modules.Media.Tests.Images;

public sealed class PictureTests
{
    private static Picture Read(byte[] content) => Picture.TryRead(content, out var picture) ? picture : throw new InvalidOperationException("refused");

    private static string Text(byte[] content) => Encoding.Latin1.GetString(content);

    private static async Task<byte[]> Encoded(ImageFormat format)
    {
        var renderer = new VipsImageRenderer(new ImageLimits());
        if (!renderer.Available) Assert.Skip(renderer.Unavailability!);
        return (await renderer.RenderAsync(Pictures.Png(40, 20, 90, 20, 20), new(40, format, 80), TestContext.Current.CancellationToken)).Content;
    }

    [Theory]
    [InlineData(1, 40, 20)]
    [InlineData(6, 20, 40)]
    public async Task Takes_the_place_out_of_a_jpeg_and_leaves_its_way_up(byte orientation, int width, int height)
    {
        var jpeg = await Encoded(ImageFormat.Jpeg);
        byte[] source = [.. Pictures.WithExif(jpeg, orientation), .. "iets achter het einde"u8];
        var picture = Read(source);

        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.DoesNotContain("\0N\0", Text(picture.Content), StringComparison.Ordinal);
        Assert.DoesNotContain("achter", Text(picture.Content), StringComparison.Ordinal);
        Assert.Equal(orientation > 1, Text(picture.Content).Contains("Exif", StringComparison.Ordinal));
        Assert.Equal(jpeg.Length + (orientation > 1 ? 36 : 0), picture.Content.Length);
    }

    [Fact]
    public async Task Still_shows_the_picture_upright_after_cleaning()
    {
        var picture = Read(Pictures.WithExif(await Encoded(ImageFormat.Jpeg), 6));
        var rendition = await new VipsImageRenderer(new ImageLimits()).RenderAsync(picture.Content, new(400, ImageFormat.WebP, 80), TestContext.Current.CancellationToken);

        Assert.Equal((20, 40), (rendition.Width, rendition.Height));
    }

    [Fact]
    public async Task Cleans_twice_as_once()
    {
        var once = Read(Pictures.WithExif(await Encoded(ImageFormat.Jpeg), 8));

        Assert.Equal(once.Content, Read(once.Content).Content);
    }

    [Fact]
    public void Takes_texts_out_of_a_png()
    {
        var png = Pictures.Png(30, 10, 1, 2, 3);
        var words = "Author\0Naima uit Kerkelanden"u8;
        var chunk = new byte[12 + words.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, words.Length);
        "tEXt"u8.CopyTo(chunk.AsSpan(4));
        words.CopyTo(chunk.AsSpan(8));
        var picture = Read([.. png.AsSpan(0, 33), .. chunk, .. png.AsSpan(33), 7, 7, 7]);

        Assert.Equal(png, picture.Content);
        Assert.Equal((30, 10), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task Reads_the_size_of_webp() => Assert.Equal((40, 20), Read(await Encoded(ImageFormat.WebP)) is var picture ? (picture.Width, picture.Height) : default);

    [Fact]
    public void Leaves_other_files_as_they_are()
    {
        var pdf = "%PDF-1.7"u8.ToArray();

        Assert.Equal((pdf, 0), (Read(pdf).Content, Read(pdf).Width));
        Assert.Equal((1, 1), Read(Pictures.Gif()) is var gif ? (gif.Width, gif.Height) : default);
    }

    [Fact]
    public async Task Refuses_half_a_picture()
    {
        var (jpeg, png) = (await Encoded(ImageFormat.Jpeg), Pictures.Png(30, 10, 1, 2, 3));

        Assert.All(Enumerable.Range(3, jpeg.Length - 3), length => Assert.False(Picture.TryRead(jpeg[..length], out _), $"{length} bytes of a JPEG"));
        Assert.All(Enumerable.Range(8, png.Length - 8), length => Assert.False(Picture.TryRead(png[..length], out _), $"{length} bytes of a PNG"));
    }
}
