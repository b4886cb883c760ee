namespace OrchardVrijwilligers.Modules.Admin.Tests.Commands;

[Trait("Speed", "Slow")]
public sealed class RefusalTests(RefusalTests.Kern kern) : IClassFixture<RefusalTests.Kern>
{
    [Theory]
    [InlineData("user add ans@voorbeeld.nl --tenant kern --role Tovenaar", "groene kano op zolder", 1, "De rol 'Tovenaar' bestaat niet.")]
    [InlineData("user add ans --tenant kern", "groene kano op zolder", 1, "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")]
    [InlineData("user add ans@voorbeeld.nl --tenant kern", "geheim", 1, "Kies een wachtwoord van 8 tekens of meer. Een korte zin is een goed wachtwoord.")]
    [InlineData("user add ans@voorbeeld.nl --tenant elders", "groene kano op zolder", 1, "There is no tenant 'elders'.")]
    [InlineData("user add ans@voorbeeld.nl", "groene kano op zolder", 2, "Say with --tenant which tenant.")]
    [InlineData("index rebuild --tenant elders", "", 1, "There is no tenant 'elders'.")]
    public async Task Says_in_one_line_what_is_wrong(string command, string input, int code, string line)
    {
        var ended = await kern.Program.RunAsync(command, input);
        Assert.Equal((code, line), (ended.Code, ended.OneLine));
    }

    public sealed class Kern : IAsyncLifetime
    {
        public ProgramFolder Program { get; } = new();

        public async ValueTask InitializeAsync() => await Program.DoneAsync("tenant add kern --recipe kern");

        public ValueTask DisposeAsync()
        {
            Program.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
