using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Export;

/// <summary>Which settings are secrets, by name: these never leave the tenant, in no export and no plan.</summary>
public static class SecretNames
{
    private static readonly string[] Endings = ["password", "secret", "apikey", "salt", "privatekey", "connectionstring", "token", "superuser"];

    public static bool Has(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A copy without them, at any depth.</summary>
    public static JsonObject Without(JsonObject source)
    {
        var copy = new JsonObject();
        foreach (var (name, value) in source.Where(property => !Has(property.Key)))
            copy[name] = value is JsonObject inner ? Without(inner) : value?.DeepClone();
        return copy;
    }
}
