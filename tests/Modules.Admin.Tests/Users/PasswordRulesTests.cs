using OrchardVrijwilligers.Modules.Users.Identity;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Users;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("kortste")]
    [InlineData("wachtwoord")]
    [InlineData("Welkom2026!")]
    [InlineData("W3lk0m123")]
    [InlineData("p@ssw0rd1")]
    [InlineData("12345678")]
    [InlineData("1234567890")]
    [InlineData("hgfedcba")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abababab")]
    [InlineData("qwertyuiop")]
    [InlineData("geheimgeheim")]
    [InlineData("hilversum1!")]
    public void Refuses_what_everybody_tries_first(string password) => Assert.NotNull(PasswordRules.Problem(password));

    [Theory]
    [InlineData("groene kano op zolder")]
    [InlineData("welkom in het buurthuis")]
    [InlineData("kleine letters zonder cijfers")]
    [InlineData("3kF!9_qz")]
    [InlineData("🐝🌻🐝🌻🚲🌧️🚲🌈")]
    public void Asks_for_no_kinds_of_letters(string password) => Assert.Null(PasswordRules.Problem(password));

    [Fact]
    public void Counts_8_to_128_letters()
    {
        var letters = string.Concat(Enumerable.Repeat("abcdefghijklmnopqrstuvwxyz kijk ", 10));
        Assert.Null(PasswordRules.Problem(letters[..128]));
        Assert.NotNull(PasswordRules.Problem(letters[..129]));
        Assert.Null(PasswordRules.Problem("fk3js9xv"));
        Assert.NotNull(PasswordRules.Problem("fk3js9x"));
    }

    [Fact]
    public void Refuses_what_is_known_of_the_person() => Assert.NotNull(PasswordRules.Problem("marjolein1!", "marjolein@voorbeeld.nl", "Marjolein de Wit"));
}
