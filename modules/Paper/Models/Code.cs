using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Modules.Paper.Models;

/// <summary>A short name of an item for on paper: one to three letters and a number, such as V123.</summary>
public readonly partial record struct Code(string Prefix, int Number)
{
    /// <summary>As people type it: in any case, with spaces or dashes; null when it is no code.</summary>
    public static Code? Read(string typed)
    {
        if (typed.Length > 40) return null;
        var found = Shape().Match(string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '.'))).ToUpperInvariant());
        return found.Success ? new(found.Groups[1].Value, int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture)) : null;
    }

    public override string ToString() => Prefix + Number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^([A-Z]{1,3})0*([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
