using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>A public list: one or more content types under one name, with the facets that their fields bring.</summary>
/// <param name="Name">Query key and JSON name, e.g. <c>boeken</c>.</param>
/// <param name="Types">The first one's settings speak for the list.</param>
/// <param name="Facets">One a public name, in the order of their position.</param>
public sealed record PublicList(string Name, IReadOnlyList<ContentTypeDefinition> Types, IReadOnlyList<ContentFieldDefinition> Facets)
{
    public PublicTypeSettings Settings { get; } = Types[0].Setting<PublicTypeSettings>();

    /// <summary>Path segment: kebab-case of the name.</summary>
    public string Slug { get; } = PublicLists.Kebab(Name);

    public string Path { get; } = "/" + PublicLists.Kebab(Name);

    public string Title => Settings.Title is { Length: > 0 } title ? title : Types[0].DisplayName;

    /// <summary>What one item is called: "boek".</summary>
    public string NounOne => Settings.NounOne is { Length: > 0 } singular ? singular : Texts.Later("resultaat");

    public string NounMany => Settings.NounMany is { Length: > 0 } plural ? plural : Texts.Later("resultaten");

    /// <summary>A number of items in words: "1 boek", "127 boeken", "Geen boeken".</summary>
    public string Counted(long total, Texts texts) => total == 0
        ? texts.Get("Geen {0}", texts.Get(Settings.NounNone is { Length: > 0 } none ? none : NounMany))
        : texts.Has($"{{0}} {NounOne}") ? texts.Plural(total, $"{{0}} {NounOne}", $"{{0:N0}} {NounMany}")
        : string.Format(texts.Culture, "{0:N0} {1}", total, texts.Get(total == 1 ? NounOne : NounMany));

    /// <summary>A list in order of date by itself: it is shown by week and by month.</summary>
    public bool IsAgenda => HasDates && Settings.DefaultSort == "datum";

    /// <summary>Whether something in it can be near: an article or a quote is nowhere.</summary>
    public bool HasPlaces { get; } = Types.Any(type => type.Fields.Any(entry => entry.Field.FieldType == "AddressField"));

    public bool HasDates { get; } = Types.Any(type => type.Setting<PublicTypeSettings>().DateField.Length > 0);
}

/// <summary>All lists of a tenant, worked out from its definitions.</summary>
public static class PublicLists
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<ContentDefinitions, IReadOnlyList<PublicList>> Made = [];

    public static IReadOnlyList<PublicList> Of(ContentDefinitions definitions) => Made.GetValue(definitions, static made => Make(made));

    public static PublicList? Find(ContentDefinitions definitions, string slug) => Of(definitions).FirstOrDefault(list => list.Slug == slug);

    public static PublicList? ForType(ContentDefinitions definitions, string contentType) =>
        Of(definitions).FirstOrDefault(list => list.Types.Any(type => type.Name == contentType));

    /// <summary>camelCase of letters and digits: safe in a path, a query and JSON. A stored name that is none makes nothing public.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= 40 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    /// <summary>tijdPerWeek is tijd-per-week in a path.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static List<PublicList> Make(ContentDefinitions definitions) =>
    [
        .. from type in definitions.Types
           let name = type.Setting<PublicTypeSettings>().Name
           where IsName(name)
           group type by name into types
           select new PublicList(types.Key, [.. types], Facets(types)),
    ];

    private static List<ContentFieldDefinition> Facets(IEnumerable<ContentTypeDefinition> types) =>
    [
        .. types.SelectMany(type => type.Fields).Select(entry => entry.Field)
            .Where(field => field.Public.Facet && IsName(field.Public.Name))
            .DistinctBy(field => field.Public.Name)
            .OrderBy(field => field.Public.FacetPosition),
    ];
}
