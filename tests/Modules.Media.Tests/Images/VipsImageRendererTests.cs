using System.Text;
using OrchardVrijwilligers.Modules.Media.Images;

namespace OrchardVrijwilligers.Modules.Media.Tests.Images;

public sealed class VipsImageRendererTests
{
    private static readonly RenditionSpec s_webp = new(40, ImageFormat.WebP, 75);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static VipsImageRenderer Renderer(ImageLimits? limits = null)
    {
        var renderer = new VipsImageRenderer(limits ?? new ImageLimits());
        if (!renderer.Available) Assert.Skip(renderer.Unavailability!);
        return renderer;
    }

    private static Task<Rendition> Render(byte[] source, RenditionSpec spec) => Renderer().RenderAsync(source, spec, Stop);

    private static async Task<ImageRefusal> Refused(byte[] source, ImageLimits? limits = null) =>
        (await Assert.ThrowsAsync<ImageRefusedException>(() => Renderer(limits).RenderAsync(source, s_webp, Stop))).Reason;

    [Fact]
    public void Names_its_version() => Assert.Matches(@"^8\.\d+\.\d+$", Renderer().Version);

    [Theory]
    [InlineData(ImageFormat.WebP, "RIFF")]
    [InlineData(ImageFormat.Jpeg, "\u00FF\u00D8\u00FF")]
    [InlineData(ImageFormat.Avif, "ftypavif")]
    public async Task Writes_each_format_at_the_width_asked(ImageFormat format, string signature)
    {
        var rendition = await Render(Pictures.Png(80, 60, 200, 30, 30), new RenditionSpec(40, format, 60));
        Assert.Equal((format, 40, 30), (rendition.Format, rendition.Width, rendition.Height));
        Assert.Contains(signature, Encoding.Latin1.GetString(rendition.Content.AsSpan(0, 12)));
    }

    [Fact]
    public async Task Reads_what_it_wrote()
    {
        var jpeg = await Render(Pictures.Png(80, 60, 1, 2, 3), new RenditionSpec(60, ImageFormat.Jpeg, 80));
        var webp = await Render(jpeg.Content, new RenditionSpec(40, ImageFormat.WebP, 80));
        var again = await Render(webp.Content, new RenditionSpec(20, ImageFormat.Jpeg, 80));
        Assert.Equal((20, 15), (again.Width, again.Height));
    }

    [Fact]
    public async Task Reads_gif() => Assert.Equal(1, (await Render(Pictures.Gif(), s_webp)).Width);

    [Fact]
    public async Task Leaves_a_smaller_image_at_its_size()
    {
        var rendition = await Render(Pictures.Png(20, 10, 0, 0, 0), s_webp);
        Assert.Equal((20, 10), (rendition.Width, rendition.Height));
    }

    [Fact]
    public async Task Lets_the_width_alone_decide_for_tall_images()
    {
        var rendition = await Render(Pictures.Png(80, 800, 0, 0, 0), s_webp);
        Assert.Equal((40, 400), (rendition.Width, rendition.Height));
    }

    [Theory]
    [InlineData(1, 40, 20)]
    [InlineData(3, 40, 20)]
    [InlineData(6, 20, 40)]
    [InlineData(8, 20, 40)]
    public async Task Turns_images_upright(byte orientation, int width, int height)
    {
        var jpeg = await Render(Pictures.Png(40, 20, 9, 9, 9), new RenditionSpec(40, ImageFormat.Jpeg, 80));
        var rendition = await Render(Pictures.WithExif(jpeg.Content, orientation), s_webp);
        Assert.Equal((width, height), (rendition.Width, rendition.Height));
    }

    [Theory]
    [InlineData(ImageFormat.WebP)]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Avif)]
    public async Task Keeps_no_place_or_camera(ImageFormat format)
    {
        var jpeg = await Render(Pictures.Png(40, 20, 9, 9, 9), new RenditionSpec(40, ImageFormat.Jpeg, 80));
        var source = Pictures.WithExif(jpeg.Content, 6);
        var rendition = await Render(source, new RenditionSpec(30, format, 80));
        Assert.Contains("Exif", Encoding.Latin1.GetString(source));
        Assert.DoesNotContain("exif", Encoding.Latin1.GetString(rendition.Content), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Puts_white_behind_what_is_transparent_in_jpeg()
    {
        var clear = await Render(Pictures.Png(16, 16, 0, 0, 0, 0), new RenditionSpec(16, ImageFormat.Jpeg, 80));
        var white = await Render(Pictures.Png(16, 16, 255, 255, 255), new RenditionSpec(16, ImageFormat.Jpeg, 80));
        Assert.Equal(white.Content, clear.Content);
    }

    [Fact]
    public async Task Reads_streams() => Assert.Equal(
        40, (await Renderer().RenderAsync(new MemoryStream(Pictures.Png(80, 60, 1, 2, 3)), s_webp, Stop)).Width);

    [Fact]
    public async Task Gives_each_of_many_at_once_its_own_image()
    {
        var renderer = Renderer(new ImageLimits { MaxParallel = 4 });
        var renditions = await Task.WhenAll(Enumerable.Range(1, 60).Select(i =>
            renderer.RenderAsync(Pictures.Png(40, i, (byte)i, 0, 0), s_webp, Stop)));
        Assert.Equal(Enumerable.Range(1, 60), renditions.Select(r => r.Height));
    }

    [Fact]
    public async Task Refuses_a_bomb_by_its_header() =>
        Assert.Equal(ImageRefusal.TooManyPixels, await Refused(Pictures.PngThatClaims(30_000, 30_000)));

    [Fact]
    public async Task Refuses_too_many_bytes()
    {
        var limits = new ImageLimits { MaxBytes = 100 };
        Assert.Equal(ImageRefusal.TooManyBytes, await Refused(Pictures.Noise(40, 40), limits));
        var stream = new MemoryStream(new byte[10_000_000]);
        await Assert.ThrowsAsync<ImageRefusedException>(() => Renderer(limits).RenderAsync(stream, s_webp, Stop));
        Assert.True(stream.Position < 200_000);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")]
    [InlineData("geen beeld")]
    [InlineData("")]
    public async Task Refuses_other_files(string text) =>
        Assert.Equal(ImageRefusal.UnknownFormat, await Refused(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Refuses_an_svg_behind_the_first_bytes_of_a_png()
    {
        byte[] disguised = [.. Pictures.Png(1, 1, 0, 0, 0).AsSpan(0, 8), .. "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"u8];
        Assert.Equal(ImageRefusal.Damaged, await Refused(disguised));
    }

    [Fact]
    public async Task Refuses_half_an_image()
    {
        var png = Pictures.Noise(200, 200);
        Assert.Contains(await Refused(png[..(png.Length / 2)]), (ImageRefusal[])[ImageRefusal.Damaged, ImageRefusal.NotWritable]);
    }

    [Fact]
    public async Task Gives_up_when_time_is_over()
    {
        var renderer = Renderer(new ImageLimits { Timeout = TimeSpan.FromMilliseconds(1), MaxParallel = 1 });
        var noise = Pictures.Noise(3000, 3000);
        var refusal = await Assert.ThrowsAsync<ImageRefusedException>(
            () => renderer.RenderAsync(noise, new RenditionSpec(3000, ImageFormat.Avif, 90), Stop));
        Assert.Equal(ImageRefusal.TimedOut, refusal.Reason);
    }

    [Fact]
    public async Task Stops_when_the_caller_stops()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Renderer().RenderAsync(Pictures.Png(8, 8, 0, 0, 0), s_webp, stop.Token));
    }

    [Theory]
    [InlineData(0, ImageFormat.WebP, 80)]
    [InlineData(5000, ImageFormat.WebP, 80)]
    [InlineData(100, ImageFormat.WebP, 0)]
    [InlineData(100, ImageFormat.Jpeg, 101)]
    [InlineData(100, ImageFormat.Png, 80)]
    [InlineData(100, ImageFormat.Gif, 80)]
    [InlineData(100, (ImageFormat)9, 80)]
    public async Task Refuses_specifications_out_of_range(int width, ImageFormat format, int quality) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Renderer().RenderAsync(Pictures.Gif(), new RenditionSpec(width, format, quality), Stop));

    [Fact]
    public async Task Says_why_there_are_no_renditions_without_the_library()
    {
        var renderer = new VipsImageRenderer(new ImageLimits(), "libvips-missing.so.42");
        Assert.Equal((false, null), (renderer.Available, renderer.Version));
        Assert.Equal("libvips is not installed (libvips-missing.so.42 was not found).", renderer.Unavailability);
        var refusal = await Assert.ThrowsAsync<ImageRefusedException>(() => renderer.RenderAsync(Pictures.Gif(), s_webp, Stop));
        Assert.Equal((ImageRefusal.Unavailable, renderer.Unavailability), (refusal.Reason, refusal.Message));
    }
}
