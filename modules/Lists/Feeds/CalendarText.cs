using System.Text;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>Lines of iCalendar (RFC 5545): CRLF, folded at 75 octets and never inside a character.</summary>
internal sealed class CalendarText
{
    private const int LongestLine = 75;
    private readonly StringBuilder text = new();

    /// <summary>A line whose value needs no escaping.</summary>
    public CalendarText Line(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
        return this;
    }

    /// <summary>A property with text; left out when there is none.</summary>
    public CalendarText Text(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Line($"{name}:{Escape(value)}");

    public override string ToString() => text.ToString();

    private static string Escape(string value) => string.Concat(value.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
