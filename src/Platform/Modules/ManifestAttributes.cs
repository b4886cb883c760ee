namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>Makes an assembly a module. Without <see cref="FeatureAttribute"/> it is one feature with the module's id.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleAttribute : Attribute
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public string Category { get; init; } = "";

    public string Author { get; init; } = "";

    public string Version { get; init; } = "1.0.0";

    /// <summary>Ids of features that must be on before this one.</summary>
    public string[] Dependencies { get; init; } = [];

    /// <summary>On in every tenant, whatever its recipe says.</summary>
    public bool AlwaysEnabled { get; init; }
}

/// <summary>A module whose views go before those of other modules while it is a tenant's theme.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute : ModuleAttribute
{
    /// <summary>Views that this theme lacks are looked up there.</summary>
    public string? BaseTheme { get; init; }
}

/// <summary>On the assembly: one of several features of a module. On a <see cref="StartupBase"/> (with only the id): the feature that it belongs to.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true)]
public sealed class FeatureAttribute(string id) : Attribute
{
    public string Id { get; } = id;

    public string Name { get; init; } = "";

    public string Description { get; init; } = "";

    public string Category { get; init; } = "";

    public string[] Dependencies { get; init; } = [];

    public bool AlwaysEnabled { get; init; }
}
