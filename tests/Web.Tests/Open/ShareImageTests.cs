using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;

namespace OrchardVrijwilligers.Web.Tests.Open;

public sealed class ShareImageTests(OpenPortal portal)
{
    [Fact]
    public async Task Every_page_has_a_picture_that_social_media_take()
    {
        var item = (await portal.PageAsync("/vacatures")).QuerySelector(".ov-note__link")!.GetAttribute("href")!;
        foreach (var path in (string[])["/", "/vacatures", item, "/open-data", "/papier", "/widget", "/toegankelijkheid", "/zoeken"])
        {
            var page = await portal.PageAsync(path);
            Assert.NotEqual("", page.QuerySelector("meta[property='og:image:alt']")?.GetAttribute("content"));
            var address = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            using var answer = await portal.Client.GetAsync(new Uri(address));
            Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Check(await answer.Content.ReadAsByteArrayAsync());
        }
        using var other = await portal.Client.GetAsync("/deelplaatje-000000000000.png");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    // ISO/IEC 15948: signature, header, and as many bytes as the lines have, each behind its filter.
    private static void Check(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var zlib = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var lines = new MemoryStream();
        zlib.CopyTo(lines);
        Assert.Equal(630 * (1 + 1200 * 3), lines.Length);
    }
}
