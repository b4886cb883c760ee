namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>Whatever stands in the files of the search index, the tenant comes up, serves, and finds everything again.</summary>
public sealed class DamagedIndexTests(KernPortal portal) : IClassFixture<KernPortal>
{
    [Theory]
    [InlineData("*.segment", "a bit")]
    [InlineData("*.segment", "half")]
    [InlineData("*.segment", "gone")]
    [InlineData("*.segment", "foreign")]
    [InlineData("*.segment", "older")]
    [InlineData("manifest", "a bit")]
    [InlineData("manifest", "half")]
    [InlineData("manifest", "foreign")]
    [InlineData("manifest", "older")]
    public async Task Builds_a_damaged_index_anew(string files, string damage)
    {
        var before = await StatusAsync();
        await (await portal.Tenants.SleepAsync("kern"))!.Disposed;
        var damaged = Directory.GetDirectories(portal.Folder, "search", SearchOption.AllDirectories).SelectMany(folder => Directory.GetFiles(folder, files, SearchOption.AllDirectories)).ToList();
        Assert.NotEmpty(damaged);
        foreach (var file in damaged) Damage(file, damage);

        Assert.Equal(before, await StatusAsync());
        Assert.NotEqual("0 vacatures", before);
    }

    private async Task<string> StatusAsync() => (await portal.PageAsync("/vacatures")).QuerySelector("[role=status]")!.TextContent.Trim();

    private static void Damage(string file, string damage)
    {
        var content = File.ReadAllBytes(file);
        switch (damage)
        {
            case "a bit": content[content.Length / 2] ^= 4; break;
            case "half": content = content[..(content.Length / 2)]; break;
            case "foreign": content = "{ \"this\": \"is no index\" }"u8.ToArray(); break;
            // Behind the eight bytes that say what kind of file it is.
            case "older": content[8]--; break;
            default: File.Delete(file); return;
        }
        File.WriteAllBytes(file, content);
    }
}
