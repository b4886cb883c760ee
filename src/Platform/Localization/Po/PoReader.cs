using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Platform.Localization.Po;

/// <summary>Reads a PO file line by line.</summary>
internal sealed class PoReader
{
    private const int MostForms = 6;
    private readonly StringBuilder?[] translations = new StringBuilder?[MostForms];
    private StringBuilder? context, id, plural, current;

    /// <summary>The entry that this line ends by beginning another one.</summary>
    public PoEntry? Take(string line)
    {
        if (line.Length == 0 || line[0] == '#') return null;
        if (line[0] == '"')
        {
            current?.Append(Quoted(line));
            return null;
        }
        var cut = line.IndexOf('"');
        if (cut < 0) return null;
        var (word, text) = (line[..cut].TrimEnd(), Quoted(line[cut..]));
        var ended = word is "msgctxt" || (word is "msgid" && (id is not null || context is null)) ? Finish() : null;
        Begin(word)?.Append(text);
        return ended;
    }

    public PoEntry? Finish()
    {
        var entry = id is null ? null : new PoEntry(context?.ToString() ?? "", id.ToString(), plural?.ToString(), [.. translations.TakeWhile(form => form is not null).Select(form => form!.ToString()).DefaultIfEmpty("")]);
        (context, id, plural, current) = (null, null, null, null);
        Array.Clear(translations);
        return entry;
    }

    private StringBuilder? Begin(string word) => current = word switch
    {
        "msgctxt" => context = new(),
        "msgid" => id = new(),
        "msgid_plural" => plural = new(),
        "msgstr" => translations[0] = new(),
        ['m', 's', 'g', 's', 't', 'r', '[', .. var number, ']'] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < MostForms => translations[at] = new(),
        _ => null,
    };

    private static string Quoted(string line)
    {
        var text = new StringBuilder();
        var end = line.LastIndexOf('"');
        for (var at = 1; at < end; at++)
        {
            if (line[at] != '\\' || at + 1 >= end) text.Append(line[at]);
            else text.Append(line[++at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }
        return text.ToString();
    }

    public static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
