using System.Globalization;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>JSON paths in the notation of RFC 9535, without the escapes that names of recipes do not need.</summary>
internal static class JsonPath
{
    public static string Of(NodePosition position)
    {
        if (position.Parent is null) return "$";
        return position.Parent.Path + Step(position.Name, position.Index);
    }

    public static string Step(string? name, int index)
    {
        if (name is null) return "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        var isPlain = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '@' or '$');
        return isPlain ? "." + name : "['" + name.Replace("'", "\\'", StringComparison.Ordinal) + "']";
    }
}
