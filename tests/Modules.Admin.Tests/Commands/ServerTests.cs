using System.Net;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Commands;

[Trait("Speed", "Slow")]
public sealed class ServerTests : IDisposable
{
    private const string Serve = "--recipe kern --urls http://127.0.0.1:0";
    private readonly ProgramFolder program = new();

    [Fact]
    public async Task The_first_start_prints_a_link_that_makes_the_administrator()
    {
        using var server = program.Start(Serve);
        try
        {
            var line = await ProgramFolder.ReadUntilAsync(server, "Beheerder maken: ");
            var link = new Uri(line.Split("Beheerder maken: ")[1]);
            using var browser = new Browser(link.GetLeftPart(UriPartial.Authority));
            var page = await browser.PageAsync(link.PathAndQuery);
            using var made = await browser.SubmitAsync(page, "/eerste-beheerder", ("naam", "Ans"), ("email", "ans@voorbeeld.nl"), ("wachtwoord", AdminPortal.Password));
            Assert.Equal("/admin", made.Headers.Location!.OriginalString);
            await browser.PageAsync("/admin");
        }
        finally
        {
            await ProgramFolder.EndAsync(server);
        }
    }

    [Fact]
    public async Task An_unattended_start_makes_the_administrator_by_itself()
    {
        using var server = program.Start(Serve, ("Setup__AdminEmail", "ans@voorbeeld.nl"), ("Setup__AdminPassword", AdminPortal.Password));
        try
        {
            var address = (await ProgramFolder.ReadUntilAsync(server, "Klaar: ")).Split("Klaar: ")[1];
            using var browser = new Browser(address);
            using var answer = await browser.SignInAsync("ans@voorbeeld.nl", AdminPortal.Password);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

            var ended = await program.RunAsync("restore x.zip --tenant kern");
            Assert.Equal((1, "The server is running on this folder. Stop it first."), (ended.Code, ended.OneLine));
        }
        finally
        {
            await ProgramFolder.EndAsync(server);
        }
    }

    [Fact]
    public async Task An_unattended_start_refuses_a_weak_password_before_it_serves()
    {
        using var server = program.Start(Serve, ("Setup__AdminEmail", "ans@voorbeeld.nl"), ("Setup__AdminPassword", "welkom01"));
        var error = await server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync();

        Assert.Equal(2, server.ExitCode);
        Assert.Equal("Setup:AdminPassword: Kies een ander wachtwoord. Dit wachtwoord is te makkelijk te raden.", error.Trim());
        Assert.False(File.Exists(program.File("host.db")));
    }

    public void Dispose() => program.Dispose();
}
