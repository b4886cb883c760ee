namespace OrchardVrijwilligers.Modules.Admin.Tests.Commands;

[Trait("Speed", "Slow")]
public sealed class CommandTests : IDisposable
{
    private readonly ProgramFolder program = new();

    [Fact]
    public async Task A_backup_brings_a_tenant_back_as_it_was()
    {
        await DoneAsync("tenant add kern --recipe kern");
        Directory.CreateDirectory(program.File("tenants/kern/media/foto"));
        await File.WriteAllTextAsync(program.File("tenants/kern/media/foto/a.txt"), "een foto");
        await DoneAsync("user add ans@voorbeeld.nl --tenant kern --role Administrator", AdminPortal.Password);
        var copied = await DoneAsync($"backup \"{program.File("kern.zip")}\" --tenant kern");
        Assert.Matches(@"kern\.zip: [0-9]+ documents, 1 media files", copied.Output);

        await DoneAsync("user add bep@voorbeeld.nl --tenant kern", AdminPortal.Password);
        Directory.Delete(program.File("tenants/kern/media"), recursive: true);
        var restored = await DoneAsync($"restore \"{program.File("kern.zip")}\" --tenant kern");

        Assert.Equal(copied.Output.Split(':')[^1].Trim(), restored.Output.Split(':')[^1].Trim());
        Assert.Equal("een foto", await File.ReadAllTextAsync(program.File("tenants/kern/media/foto/a.txt")));
        var taken = await program.RunAsync("user add ans@voorbeeld.nl --tenant kern", AdminPortal.Password);
        Assert.Equal((1, "Er is al een account met dit e-mailadres. Gebruik een ander adres."), (taken.Code, taken.OneLine));
        await DoneAsync("user add bep@voorbeeld.nl --tenant kern", AdminPortal.Password);
        await DoneAsync("index rebuild");
        Assert.Empty(Directory.EnumerateDirectories(program.Folder, "archive-*"));
    }

    [Fact]
    public async Task A_backup_makes_a_tenant_where_there_was_none()
    {
        await DoneAsync("tenant add kern --recipe kern");
        await DoneAsync($"backup \"{program.File("kern.zip")}\" --tenant kern");
        await DoneAsync($"restore \"{program.File("kern.zip")}\" --tenant kopie --prefix kopie");

        Assert.Contains("kopie\tRunning\t/kopie", (await DoneAsync("tenant list")).Output, StringComparison.Ordinal);
        var plan = await DoneAsync($"recipe plan \"{Path.Combine(AppContext.BaseDirectory, "recipes", "kern.recipe.json")}\" --tenant kopie");
        Assert.Contains("0 changes", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        await DoneAsync("tenant add kern --recipe kern");
        await DoneAsync($"backup \"{program.File("kern.zip")}\" --tenant kern");
        var whole = await File.ReadAllBytesAsync(program.File("kern.zip"));
        await File.WriteAllBytesAsync(program.File("half.zip"), whole[..(whole.Length / 2)]);
        for (var at = whole.Length / 4; at < whole.Length / 4 + 2000; at++) whole[at] ^= 0x5a;
        await File.WriteAllBytesAsync(program.File("bent.zip"), whole);
        await File.WriteAllTextAsync(program.File("text.zip"), "geen zip");

        foreach (var name in (string[])["half.zip", "bent.zip", "text.zip", "absent.zip"])
        {
            var ended = await program.RunAsync($"restore \"{program.File(name)}\" --tenant kern");
            Assert.True(ended.Code == 1 && ended.OneLine.Length > 0 && !ended.OneLine.Contains('\n'), $"{name}: {ended.Code} {ended.Error}");
        }
        Assert.Contains("kern\tRunning", (await DoneAsync("tenant list")).Output, StringComparison.Ordinal);
        await DoneAsync("user add ans@voorbeeld.nl --tenant kern", AdminPortal.Password);
    }

    public void Dispose() => program.Dispose();

    private Task<Ended> DoneAsync(string command, string input = "") => program.DoneAsync(command, input);
}
