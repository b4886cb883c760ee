using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Recipes.Schemas;

/// <summary>A section of the site's settings that some code reads; declared with <see cref="ModuleBuilder.Settings{T}"/>.</summary>
public sealed record SettingsSection(Type Type);

/// <summary>Settings of a content type that a module reads; declared with <see cref="ModuleBuilder.TypeSettings{T}"/>.</summary>
public sealed record SettingsOfType(Type Type);

/// <summary>The names that the features of a tenant bring, for the schemas of steps and for telling what is unknown.</summary>
public sealed class SchemaWords(ContentBehavior behavior, IEnumerable<SettingsSection> sections, IEnumerable<SettingsOfType> ofTypes, ModuleCatalog catalog)
{
    private static readonly Type[] OfType = [typeof(ContentTypeSettings), typeof(FullTextAspectSettings), typeof(PublicTypeSettings), typeof(GatheringSettings)];
    private static readonly Type[] OfField = [typeof(ContentPartFieldSettings), typeof(ContentIndexSettings), typeof(LuceneContentIndexSettings), typeof(PublicFieldSettings)];

    public IEnumerable<string> Features => catalog.Graph.All.Select(feature => feature.Id);

    public IEnumerable<string> Parts => behavior.PartNames.Order(StringComparer.Ordinal);

    public IEnumerable<string> Fields => behavior.FieldNames.Order(StringComparer.Ordinal);

    public IReadOnlyList<Type> SiteSections { get; } = [.. sections.Select(section => section.Type).Distinct()];

    public IReadOnlyList<Type> TypeSettings { get; } = [.. OfType, .. ofTypes.Select(settings => settings.Type).Distinct()];

    /// <param name="part">Null for all parts together.</param>
    public IEnumerable<Type> PartSettings(string? part = null) =>
        [typeof(ContentTypePartSettings), typeof(ContentIndexSettings), typeof(LuceneContentIndexSettings), .. part is null ? Parts.SelectMany(name => behavior.Part(name)!.Settings) : behavior.Part(part)?.Settings ?? []];

    /// <param name="field">A kind of field; null for all together.</param>
    public IEnumerable<Type> FieldSettings(string? field = null) =>
        [.. OfField, .. field is null ? Fields.SelectMany(name => behavior.Field(name)!.Settings) : behavior.Field(field)?.Settings ?? []];

    public bool IsPart(string name) => behavior.Part(name) is not null;

    public bool IsField(string name) => behavior.Field(name) is not null;
}
