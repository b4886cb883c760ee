using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Web.Tests;

[Collection("console")]
public sealed class PostcodesImportTests(KernPortal portal) : IClassFixture<KernPortal>
{
    private async Task<(int Code, string Error)> ImportAsync(string text)
    {
        var file = Path.Combine(portal.Folder, "postcodes.csv");
        await File.WriteAllTextAsync(file, text);
        var (error, console) = (new StringWriter(), Console.Error);
        Console.SetError(error);
        try
        {
            return (await CommandLine.RunAsync(["postcodes", "import", file, "--tenant", "kern", "--data", portal.Folder]), error.ToString());
        }
        finally
        {
            Console.SetError(console);
        }
    }

    private async Task<PostalCodePlace?> PlaceAsync(string postcode)
    {
        using var lease = await portal.Tenants.EnterAsync("kern");
        return (await lease.Services.GetRequiredService<ContentCache>().GetAsync()).Place(postcode);
    }

    [Fact]
    public async Task Gives_a_running_portal_its_postcodes_and_nothing_of_a_wrong_file()
    {
        Assert.Equal(0, (await ImportAsync("pc4,place,latitude,longitude\n1211,Hilversum,52.2263,5.1822\n")).Code);
        Assert.Equal(new("1211", "Hilversum", 52.2263, 5.1822), await PlaceAsync("1211 AB"));

        var (code, error) = await ImportAsync("pc4,place,latitude,longitude\n1251,Laren,52.25,5.22\n12,Laren,52.25,5.22\n");
        Assert.Equal(1, code);
        Assert.Contains("postcodes.csv: regel 3: '12' is geen postcode", error, StringComparison.Ordinal);
        Assert.Null(await PlaceAsync("1251"));
        Assert.NotNull(await PlaceAsync("1211"));
    }
}
