using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using OrchardVrijwilligers.Platform.Localization.Po;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>
/// What modules and themes bring in other languages: embedded PO files <c>Localization/{culture}.po</c>.
/// Shared by all tenants with the same features. The theme goes before the modules, a module before those that it builds on.
/// </summary>
/// <param name="assemblies">The first gives way to the later.</param>
public sealed class TextCatalog(IReadOnlyList<Assembly> assemblies)
{
    private readonly ConcurrentDictionary<string, StandardTexts> read = new(StringComparer.Ordinal);

    public static TextCatalog Empty { get; } = new([]);

    public StandardTexts Of(CultureInfo culture) => read.GetOrAdd(culture.Name, _ => Read(culture));

    /// <summary>All texts that somebody translated into any language: what there is to translate.</summary>
    public IReadOnlyList<PoEntry> Entries =>
    [
        .. from assembly in assemblies
           from name in assembly.GetManifestResourceNames()
           where name.StartsWith("Localization/", StringComparison.Ordinal) && name.EndsWith(".po", StringComparison.Ordinal)
           from entry in Read(assembly, name)!.Entries
           group entry by entry.Id into same
           select same.First(),
    ];

    private StandardTexts Read(CultureInfo culture)
    {
        var (texts, rule) = (new Dictionary<string, TextForms>(StringComparer.Ordinal), (PluralRule?)null);
        foreach (var file in Files(culture))
        {
            rule = file.Headers.ContainsKey("Plural-Forms") ? file.Rule : rule;
            foreach (var entry in file.Entries.Where(entry => entry.Translations[0].Length > 0)) texts[entry.Id] = FormsOf(entry);
        }
        return new(texts.ToFrozenDictionary(StringComparer.Ordinal), rule ?? PluralRule.OneAndMore);
    }

    internal static TextForms FormsOf(PoEntry entry) => entry.Plural is null ? new(entry.Translations[0]) : new(entry.Translations[0], [.. entry.Translations]);

    // What British English does not say, English does.
    private IEnumerable<PoFile> Files(CultureInfo culture)
    {
        var names = culture.IsNeutralCulture || culture.Parent.Name.Length == 0 ? [culture.Name] : new[] { culture.Parent.Name, culture.Name };
        foreach (var name in names)
            foreach (var assembly in assemblies)
                if (Read(assembly, $"Localization/{name}.po") is { } file) yield return file;
    }

    private static PoFile? Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        using var text = new StreamReader(stream);
        return PoFile.Read(text.ReadToEnd());
    }
}

public sealed record StandardTexts(FrozenDictionary<string, TextForms> Texts, PluralRule Rule);
