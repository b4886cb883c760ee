namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>
/// Of style attributes only the alignment of text is meaning; it becomes a class. The split on semicolons is coarse,
/// which is safe: nothing of the value itself is ever written.
/// </summary>
internal static class StyleToClass
{
    /// <summary>The alignment, or null; and the names of all other declarations.</summary>
    public static (string? Align, IReadOnlyList<string> Others) Read(string style)
    {
        string? align = null;
        var others = new List<string>();
        foreach (var declaration in style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Split(declaration);
            if (name == "text-align" && Alignment(value) is { } found) align = found;
            else others.Add(name);
        }
        return (align, others);
    }

    public static string? Alignment(string value) => value.Trim().ToLowerInvariant() switch
    {
        "left" or "start" => "left",
        "right" or "end" => "right",
        "center" or "middle" => "center",
        "justify" => "justify",
        _ => null,
    };

    private static (string Name, string Value) Split(string declaration)
    {
        var parts = declaration.Split(':', 2);
        var value = parts.Length == 2 ? parts[1].Replace("!important", "", StringComparison.OrdinalIgnoreCase) : "";
        return (parts[0].Trim().ToLowerInvariant(), value);
    }
}
