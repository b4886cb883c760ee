using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Tests.Tenants;

public sealed class TenantTableTests
{
    private static readonly TenantTable Table = new(
    [
        new() { Name = "any" },
        new() { Name = "prefixed", Prefix = "dorp" },
        new() { Name = "hosted", Hosts = ["stad.example", "www.stad.example"] },
        new() { Name = "both", Hosts = ["stad.example"], Prefix = "wijk" },
    ]);

    [Theory]
    [InlineData("elsewhere.example", "/", "any", "")]
    [InlineData("elsewhere.example", "/dorp", "prefixed", "/dorp")]
    [InlineData("elsewhere.example", "/DORP/lijst", "prefixed", "/DORP")]
    [InlineData("elsewhere.example", "/dorpen", "any", "")]
    [InlineData("stad.example", "/", "hosted", "")]
    [InlineData("WWW.Stad.Example", "/x", "hosted", "")]
    [InlineData("stad.example", "/wijk/x", "both", "/wijk")]
    [InlineData("stad.example", "/dorp", "hosted", "")]
    public void Finds_a_tenant_by_host_and_then_by_prefix(string host, string path, string tenant, string prefix)
    {
        var (found, rest) = Table.Match(host, path)!.Value;

        Assert.Equal((tenant, prefix), (found.Name, rest.Value ?? ""));
    }

    [Fact]
    public void Finds_nobody_at_a_host_that_is_unknown() => Assert.Null(new TenantTable([new() { Name = "a", Hosts = ["stad.example"] }]).Match("evil.example", "/"));

    [Theory]
    [InlineData("a", true)]
    [InlineData("de-bilt-2", true)]
    [InlineData("", false)]
    [InlineData("2e", false)]
    [InlineData("Stad", false)]
    [InlineData("a/b", false)]
    [InlineData("..", false)]
    [InlineData("a\n", false)]
    [InlineData("een-naam-die-veel-te-lang-is-voor-een-schema", false)]
    public void Accepts_names_that_can_be_folders_and_schemas(string name, bool accepted) => Assert.Equal(accepted, TenantSettings.ProblemWithName(name) is null);
}
