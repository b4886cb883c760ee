using OrchardVrijwilligers.Modules.Redirects.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Redirects.Actions;

/// <param name="Replace">The entries take the place of all that there are; otherwise of those with the same old address.</param>
public sealed record SaveRedirectsInput(IReadOnlyList<Redirect> Entries, bool Replace);

/// <summary>Changes which old addresses lead where. One that would lead back to itself refuses all.</summary>
public sealed class SaveRedirects : PlatformAction<SaveRedirectsInput, bool>, IPlatformAction
{
    private const int Most = 10_000, Longest = 500;

    public static Permission Needs { get; } = new("ManageRedirects", "Omleidingen beheren");

    public override string Subject(SaveRedirectsInput input) => $"{input.Entries.Count} omleidingen";

    public override IEnumerable<Problem> Validate(SaveRedirectsInput input)
    {
        if (input.Entries.Count > Most) yield return new("", $"Er passen hoogstens {Most} omleidingen in.");
        for (var at = 0; at < input.Entries.Count; at++)
            if (ProblemWith(input.Entries[at].Cleaned()) is { } problem) yield return new($"[{at}]", problem);
        foreach (var twice in input.Entries.Select(entry => entry.Cleaned().From).GroupBy(from => from).Where(group => group.Count() > 1))
            yield return new("", $"Het oude adres '/{twice.Key}' staat er twee keer in.");
    }

    public override async Task<Outcome<bool>> RunAsync(SaveRedirectsInput input, ActionContext context)
    {
        var stored = await context.Session.GetAsync<RedirectList>(RedirectList.TheId, context.Stop);
        var given = input.Entries.Select(entry => entry.Cleaned()).ToList();
        var kept = input.Replace ? [] : (stored?.Entries ?? []).Where(entry => given.All(other => other.From != entry.From));
        List<Redirect> entries = [.. kept.Concat(given).OrderBy(entry => entry.From, StringComparer.Ordinal)];
        if (RedirectList.Loops(entries).ToList() is { Count: > 0 } loops) return Outcome.Invalid("", $"Dit adres leidt naar zichzelf terug: /{loops[0]}. Kies een ander doel.");
        if ((stored?.Entries ?? []).SequenceEqual(entries)) return false;
        stored ??= new();
        stored.Entries = entries;
        context.Session.Save(stored);
        return true;
    }

    private static string? ProblemWith(Redirect entry) => entry switch
    {
        { From.Length: 0 or > Longest } => "Geef een oud adres op, bijvoorbeeld /oude-pagina.",
        { To.Length: 0 or > Longest } => $"Zeg waar '/{entry.From}' naartoe leidt.",
        _ when entry.From.Any(char.IsControl) || entry.To.Any(char.IsControl) => "Een adres bestaat uit één regel.",
        _ when entry.From.Split('/')[0] is "admin" or "api" => $"'/{entry.From}' hoort bij het portaal zelf en kan niet worden omgeleid.",
        _ when IsAddress(entry.To) => null,
        _ => $"Het doel '{entry.To}' klopt niet. Begin met / of met https://.",
    };

    private static bool IsAddress(string to) => to.StartsWith('/')
        ? to.Length == 1 || to[1] is not ('/' or '\\')
        : Uri.TryCreate(to, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}
