using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests;

public sealed class MediaTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private static readonly string Png = Convert.ToBase64String(PngOf(1000, 10));

    private readonly string folder = Directory.CreateTempSubdirectory("media-recipe").FullName;

    private RecipeRunner Runner => portal.Services.GetRequiredService<RecipeRunner>();

    private string Recipe(string files, string more = "")
    {
        var file = Path.Combine(folder, "media.recipe.json");
        File.WriteAllText(file, $$"""{ "name": "media", "steps": [ { "name": "media", "Files": [ {{files}} ] }{{more}} ] }""");
        return file;
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestHeaders>? set = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        set?.Invoke(request.Headers);
        return await portal.Client.SendAsync(request);
    }

    private async Task StoreAsync(string path, byte[] content) =>
        await Runner.RunAsync("kern", Recipe($$"""{ "TargetPath": "{{path}}", "Base64": "{{Convert.ToBase64String(content)}}" }"""));

    [Fact]
    public async Task Serves_what_a_recipe_brought()
    {
        File.WriteAllBytes(Path.Combine(folder, "plaatje.png"), PngOf(20, 10));
        await Runner.RunAsync("kern", Recipe($$"""{ "TargetPath": "een/groot.png", "Base64": "{{Png}}" }, { "Path": "twee.png", "SourcePath": "plaatje.png" }"""));
        using var answer = await GetAsync("/media/een/groot.png");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(PngOf(1000, 10), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(PngOf(20, 10), await portal.Client.GetByteArrayAsync("/media/twee.png"));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        var recipe = Recipe($$"""{ "TargetPath": "tweemaal.png", "Base64": "{{Png}}" }""");
        Assert.Contains((await Runner.PlanAsync("kern", recipe)).Changes, change => change.Id == "tweemaal.png");
        await Runner.RunAsync("kern", recipe);

        Assert.Empty((await Runner.PlanAsync("kern", recipe)).Changes);
    }

    [Theory]
    [InlineData("""{ "TargetPath": "weg.png", "SourceUrl": "https://example.org/a.png" }""", "Nothing is fetched from outside")]
    [InlineData("""{ "TargetPath": "weg.png", "SourcePath": "../geheim.png" }""", "outside the recipe's folder")]
    [InlineData("""{ "TargetPath": "weg.png", "SourcePath": "is-er-niet.png" }""", "There is no file")]
    [InlineData("""{ "TargetPath": "weg.png", "Base64": "geen!" }""", "This is not Base64.")]
    [InlineData("""{ "TargetPath": "../weg.png", "Base64": "QQ==" }""", "kan geen naam")]
    [InlineData("""{ "TargetPath": "weg.png", "Base64": "QQ==" }""", "iets anders dan de naam zegt")]
    [InlineData("""{ "TargetPath": "weg.png" }""", "Say what is in the file")]
    [InlineData("""{ "Base64": "QQ==" }""", "needs a \"TargetPath\"")]
    [InlineData("3", "Expected an object")]
    public async Task Refuses_a_step_with_its_place_and_changes_nothing(string file, string message)
    {
        var recipe = Recipe($$"""{ "TargetPath": "eerst.png", "Base64": "{{Png}}" }, {{file}}""");
        var refusal = await Assert.ThrowsAsync<RecipeException>(() => Runner.RunAsync("kern", recipe));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.All(refusal.Problems, problem => Assert.True(problem is { Line: 1, Column: > 1 }));
        using var answer = await GetAsync("/media/eerst.png");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Leaves_nothing_when_a_later_step_fails()
    {
        var recipe = Recipe($$"""{ "TargetPath": "voor-de-fout.png", "Base64": "{{Png}}" }""",
            """, { "name": "content", "data": [ { "ContentItemId": "fout-1", "ContentType": "Fout", "Latest": true, "Published": true }, { "ContentItemId": "fout-2", "ContentType": "" } ] }""");
        await Assert.ThrowsAsync<RecipeException>(() => Runner.RunAsync("kern", recipe));

        using var answer = await GetAsync("/media/voor-de-fout.png");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(Directory.GetFiles(portal.Folder, "*", SearchOption.AllDirectories), file => file.Contains("/media/new/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_a_known_version_with_not_modified()
    {
        await StoreAsync("etag.png", PngOf(30, 3));
        using var first = await GetAsync("/media/etag.png");
        using var again = await GetAsync("/media/etag.png", headers => headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var kept = await GetAsync("/media/etag.png?v=" + first.Headers.ETag!.Tag[1..9]);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Contains("no-cache", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("immutable", kept.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_a_part_of_a_file()
    {
        await StoreAsync("deel.txt", "nul een twee"u8.ToArray());
        using var answer = await GetAsync("/media/deel.txt", headers => headers.Range = new(4, 6));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("een", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Gives_svg_only_as_a_download_that_cannot_run()
    {
        await StoreAsync("kaart één.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
        using var answer = await GetAsync("/media/kaart%20%C3%A9%C3%A9n.svg");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("attachment", "kaart één.svg"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_a_smaller_picture()
    {
        if (!new VipsImageRenderer(new ImageLimits()).Available) Assert.Skip("libvips is not installed.");
        await StoreAsync("klein.png", PngOf(1000, 10));
        using var answer = await GetAsync("/media/klein.png?breedte=400&vorm=webp");
        var content = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("image/webp", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(Picture.TryRead(content, out var picture));
        Assert.Equal((400, 4), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("/media/klein2.png?breedte=500&vorm=webp")]
    [InlineData("/media/klein2.png?breedte=-400")]
    [InlineData("/media/klein2.png?breedte=400&vorm=gif")]
    [InlineData("/media/klein2.png?vorm=webp")]
    [InlineData("/media/klein2.png?breedte=400&breedte=800")]
    [InlineData("/media/")]
    [InlineData("/media/is-er-niet.png")]
    [InlineData("/media/..%2f..%2fportal.db")]
    [InlineData("/media/%2e%2e/portal.db")]
    [InlineData("/media/a%00.png")]
    [InlineData("/media/new/a")]
    public async Task Answers_what_is_never_there_with_a_page_and_no_fault(string path)
    {
        await StoreAsync("klein2.png", PngOf(40, 4));
        using var answer = await GetAsync(path);

        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
    }

    [Fact]
    public async Task Shows_a_field_of_media_on_the_page_of_an_item()
    {
        const string definition = """
            , { "name": "ContentDefinition",
                "ContentTypes": [ { "Name": "Portret", "DisplayName": "Portret",
                  "Settings": { "PublicTypeSettings": { "Name": "portretten", "Title": "Portretten", "Singular": "portret", "NounOne": "portret", "NounMany": "portretten" } },
                  "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "Portret", "Name": "Portret" },
                    { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "portretten/{{ ContentItem.DisplayText | slugify }}" } } } ] } ],
                "ContentParts": [ { "Name": "Portret", "ContentPartFieldDefinitionRecords": [ { "FieldName": "MediaField", "Name": "Foto",
                  "Settings": { "ContentPartFieldSettings": { "DisplayName": "Foto" }, "PublicFieldSettings": { "Name": "foto", "Zone": "body" } } } ] } ] }
            """;
        const string item = """
            , { "name": "content", "data": [ { "ContentItemId": "portret-1", "ContentItemVersionId": "[js: uuid()]", "ContentType": "Portret", "DisplayText": "Noor", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Noor" }, "Portret": { "Foto": { "Paths": ["noor.png"], "MediaTexts": [ALT] } } } ] }
            """;
        var file = $$"""{ "TargetPath": "noor.png", "Base64": "{{Png}}" }""";
        // A recipe from elsewhere may have no texts; then the picture is shown without one, and who edits the item is asked.
        await Runner.RunAsync("kern", Recipe(file, definition + item.Replace("ALT", "", StringComparison.Ordinal)));
        Assert.NotNull((await portal.PageAsync("/portretten/noor")).QuerySelector("main img[alt='']"));

        await Runner.RunAsync("kern", Recipe(file, definition + item.Replace("ALT", "\"Noor leest voor\"", StringComparison.Ordinal)));
        var picture = (await portal.PageAsync("/portretten/noor")).QuerySelector("img[alt='Noor leest voor']");
        Assert.Equal(("800", "8", "lazy"), (picture?.GetAttribute("width"), picture?.GetAttribute("height"), picture?.GetAttribute("loading")));
        using var answer = await GetAsync(picture!.GetAttribute("src")!);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>A black PNG (W3C Recommendation, section 5): 8-bit gray.</summary>
    private static byte[] PngOf(int width, int height)
    {
        using var data = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(data, System.IO.Compression.CompressionLevel.Fastest)) zlib.Write(new byte[height * (width + 1)]);
        byte[] header = [(byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width, (byte)(height >> 24), (byte)(height >> 16), (byte)(height >> 8), (byte)height, 8, 0, 0, 0, 0];
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, data.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] body = [.. name, .. data];
        var crc = uint.MaxValue;
        foreach (var b in body)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }
        crc = ~crc;
        return [(byte)(data.Length >> 24), (byte)(data.Length >> 16), (byte)(data.Length >> 8), (byte)data.Length, .. body, (byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc];
    }
}
