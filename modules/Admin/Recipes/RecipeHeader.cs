using System.Text.Json;

namespace OrchardVrijwilligers.Modules.Admin.Recipes;

/// <summary>What a recipe says of itself before its steps.</summary>
public sealed record RecipeHeader(string Name, string Description)
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>A file that cannot be read has the name of the file; planning it says what is wrong.</summary>
    public static RecipeHeader Read(string file)
    {
        var name = Path.GetFileName(file).Replace(".recipe.json", "", StringComparison.Ordinal);
        try
        {
            return Read(File.ReadAllBytes(file), name);
        }
        catch (Exception problem) when (problem is JsonException or IOException or InvalidOperationException)
        {
            return new(name, "");
        }
    }

    private static RecipeHeader Read(ReadOnlySpan<byte> utf8, string name)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Lenient);
        var (title, description) = ("", "");
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && !reader.ValueTextEquals("steps"u8))
        {
            var property = reader.GetString();
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && property == "displayName") title = reader.GetString() ?? "";
            else if (reader.TokenType == JsonTokenType.String && property == "description") description = reader.GetString() ?? "";
            else reader.Skip();
        }
        return new(title.Length > 0 ? title : name, description);
    }
}
