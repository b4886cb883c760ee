using System.Text;

namespace OrchardVrijwilligers.Platform.Localization.Po;

/// <summary>One message of a PO file.</summary>
/// <param name="Context"><c>msgctxt</c>; where the text stands.</param>
/// <param name="Plural"><c>msgid_plural</c>; null for a text without a number.</param>
/// <param name="Translations">One, or one for each plural form. Empty texts mean that nobody translated it yet.</param>
public sealed record PoEntry(string Context, string Id, string? Plural, IReadOnlyList<string> Translations);

/// <summary>A PO file: gettext's format, as Orchard Core's translations have it.</summary>
public sealed record PoFile(IReadOnlyDictionary<string, string> Headers, IReadOnlyList<PoEntry> Entries)
{
    public PluralRule Rule => PluralRule.Read(Headers.GetValueOrDefault("Plural-Forms", ""));

    /// <summary>Reads what can be read: a line that is none of a PO file is passed over.</summary>
    public static PoFile Read(string text)
    {
        var (reader, entries) = (new PoReader(), new List<PoEntry>());
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
            if (reader.Take(line.Trim()) is { } entry) entries.Add(entry);
        if (reader.Finish() is { } last) entries.Add(last);
        var headers = entries.FirstOrDefault(entry => entry.Id.Length == 0)?.Translations[0] ?? "";
        return new(Headed(headers), [.. entries.Where(entry => entry.Id.Length > 0)]);
    }

    private static Dictionary<string, string> Headed(string headers)
    {
        var read = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parts in headers.Split('\n').Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)) read[parts[0].Trim()] = parts[1].Trim();
        return read;
    }

    public string Write()
    {
        var text = new StringBuilder();
        text.Append("msgid \"\"\nmsgstr \"\"\n");
        foreach (var (name, value) in Headers) text.Append('"').Append(PoReader.Escape($"{name}: {value}\n")).Append("\"\n");
        foreach (var entry in Entries) Write(entry, text.Append('\n'));
        return text.ToString();
    }

    private static void Write(PoEntry entry, StringBuilder text)
    {
        if (entry.Context.Length > 0) text.Append("msgctxt \"").Append(PoReader.Escape(entry.Context)).Append("\"\n");
        text.Append("msgid \"").Append(PoReader.Escape(entry.Id)).Append("\"\n");
        if (entry.Plural is null)
        {
            text.Append("msgstr \"").Append(PoReader.Escape(entry.Translations.Count > 0 ? entry.Translations[0] : "")).Append("\"\n");
            return;
        }
        text.Append("msgid_plural \"").Append(PoReader.Escape(entry.Plural)).Append("\"\n");
        for (var at = 0; at < Math.Max(2, entry.Translations.Count); at++)
            text.Append("msgstr[").Append(at).Append("] \"").Append(PoReader.Escape(at < entry.Translations.Count ? entry.Translations[at] : "")).Append("\"\n");
    }
}
