using System.Globalization;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Advice.Models;

/// <summary>
/// Conditions, sums and texts of an advice, in the portal's own template language. They read <c>antwoord</c> (by question),
/// <c>tabel</c> (by alias, then by row, then by column) and what the sums gave a name. An answer to a question that is not asked is not there.
/// </summary>
internal sealed class Reasoning(AdviceDefinition advice, Replies replies, IReadOnlyList<RuleTable> tables, LiquidTemplates liquid, ContentReadingContext reading)
{
    private readonly Dictionary<string, object?> known = new(StringComparer.Ordinal)
    {
        ["tabel"] = tables.ToDictionary(table => table.Alias, table => (object?)table.ForSums(), StringComparer.Ordinal),
    };

    public async ValueTask<bool> HoldsAsync(string condition, IReadOnlyList<AdviceQuestion> asked) =>
        condition.Length == 0 || await WriteAsync($"{advice.Sums}{{% if {condition} %}}ja{{% endif %}}", asked) == "ja";

    /// <summary>The sums that can be made, each with its limit; their outcome becomes readable as <c>toets</c> and <c>boven</c>.</summary>
    public async ValueTask<IReadOnlyList<AdviceCheck>> CheckAsync(IReadOnlyList<AdviceQuestion> asked)
    {
        var (checks, results) = (new List<AdviceCheck>(), new Dictionary<string, object?>(StringComparer.Ordinal));
        foreach (var sum in advice.Checks)
        {
            if (!await HoldsAsync(sum.When, asked) || await NumberAsync(sum.Value, asked) is not { } value) continue;
            var limit = await NumberAsync(sum.Limit, asked);
            // To the cent: 208.00 and 208.0000001 are the same money.
            var isOver = limit is { } most && decimal.Round(value, 2, MidpointRounding.AwayFromZero) > most;
            checks.Add(new(sum.Label, RuleColumn.Written(decimal.Round(value, 2, MidpointRounding.AwayFromZero), sum.Unit), limit is { } written ? RuleColumn.Written(written, sum.Unit) : null, isOver));
            results[sum.Name] = isOver ? "boven" : limit is null ? "onbekend" : "binnen";
        }
        (known["toets"], known["boven"]) = (results, results.Values.Count(result => (string?)result == "boven"));
        return checks;
    }

    public ValueTask<string> TextAsync(string markdown, IReadOnlyList<AdviceQuestion> asked) => WriteAsync(advice.Sums + markdown, asked);

    private async ValueTask<decimal?> NumberAsync(string sum, IReadOnlyList<AdviceQuestion> asked) => sum.Length == 0 ? null
        : decimal.TryParse(await WriteAsync($"{advice.Sums}{{{{ {sum} }}}}", asked), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A sum that cannot be made, such as a division by nothing, is no answer; the others still are.
    private async ValueTask<string> WriteAsync(string template, IReadOnlyList<AdviceQuestion> asked)
    {
        try
        {
            return await liquid.RenderTextAsync(template, new Dictionary<string, object?>(known, StringComparer.Ordinal) { ["antwoord"] = replies.ForSums(asked) }, reading);
        }
        catch (LiquidException)
        {
            return "";
        }
    }
}
