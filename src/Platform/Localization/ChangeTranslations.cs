using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Localization;

/// <param name="Translations">In the place of those with the same key; an empty value takes the tenant's own text away.</param>
public sealed record TranslationChange(string Culture, IReadOnlyList<Translation> Translations);

/// <summary>Changes what a tenant says itself in its languages.</summary>
public sealed class ChangeTranslations(ContentSession sessions) : PlatformAction<IReadOnlyList<TranslationChange>, int>, IPlatformAction
{
    private const int LongestKey = 2000, LongestValue = 4000;

    public static Permission Needs { get; } = new("ManageTranslations", "Teksten en vertalingen beheren");

    public override string Subject(IReadOnlyList<TranslationChange> input) => string.Join(", ", input.Select(change =>
        $"{change.Culture}: {(change.Translations is [var only] ? Short(only.Key) : change.Translations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))}"));

    public override IEnumerable<Problem> Validate(IReadOnlyList<TranslationChange> input)
    {
        foreach (var change in input)
        {
            if (!LocalizationSettings.IsCulture(change.Culture)) yield return new("Culture", $"Er is geen taal '{change.Culture}'.");
            foreach (var text in change.Translations)
            {
                if (text.Key.Length is 0 or > LongestKey) yield return new("Key", $"Een tekst heeft 1 tot {LongestKey} tekens.");
                if (text.Value.Length > LongestValue) yield return new("Value", $"Maak de tekst korter: hoogstens {LongestValue} tekens.");
                else if (Placeholders.Problem(text) is { } problem) yield return new("Value", problem);
            }
        }
    }

    public override async Task<Outcome<int>> RunAsync(IReadOnlyList<TranslationChange> input, ActionContext context)
    {
        var changed = 0;
        foreach (var change in input)
        {
            var culture = System.Globalization.CultureInfo.GetCultureInfo(change.Culture).Name;
            var record = await context.Session.GetAsync<TranslationsRecord>(culture, context.Stop) ?? new() { Id = culture };
            var count = Merge(record, change.Translations);
            if (count > 0) context.Session.Save(record);
            changed += count;
        }
        if (changed > 0) await sessions.RefreshAsync(context.Session, context.Stop);
        return changed;
    }

    private static int Merge(TranslationsRecord record, IReadOnlyList<Translation> texts)
    {
        var (known, changed) = (record.Translations.Select((text, at) => (text.Key, at)).ToDictionary(text => text.Key, text => text.at, StringComparer.Ordinal), 0);
        foreach (var text in texts)
        {
            var stands = known.TryGetValue(text.Key, out var at) && record.Translations[at].Value.Length > 0;
            if (stands ? record.Translations[at].Says(text) : text.Value.Length == 0) continue;
            changed++;
            if (known.TryAdd(text.Key, record.Translations.Count)) record.Translations.Add(text);
            else record.Translations[at] = text;
        }
        record.Translations.RemoveAll(text => text.Value.Length == 0);
        record.Translations.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return changed;
    }

    private static string Short(string key) => key.Length > 60 ? key[..60] + "…" : key;
}
