namespace OrchardVrijwilligers.Platform.Content;

// Orchard Core's settings objects that the kernel reads; others stay as data.

public sealed class ContentTypeSettings
{
    public bool Creatable { get; init; }

    public bool Listable { get; init; }

    public bool Draftable { get; init; }

    public bool Versionable { get; init; }

    public bool Securable { get; init; }

    public string Stereotype { get; init; } = "";

    public string Description { get; init; } = "";

    public string Category { get; init; } = "";
}

/// <summary>By which words an item is found.</summary>
public sealed class FullTextAspectSettings
{
    public bool IncludeDisplayText { get; init; } = true;

    /// <summary>The texts of its parts.</summary>
    public bool IncludeBodyAspect { get; init; } = true;

    public bool IncludeFullTextTemplate { get; init; }

    /// <summary>Liquid: the words that it gives are found too.</summary>
    public string FullTextTemplate { get; init; } = "";
}

/// <summary>Whether a field is found by its words. Since Orchard Core 1.5 it is called <see cref="LuceneContentIndexSettings"/>.</summary>
public class ContentIndexSettings
{
    public bool Included { get; init; }
}

public sealed class LuceneContentIndexSettings : ContentIndexSettings;

public sealed class ContentTypePartSettings
{
    public string DisplayName { get; init; } = "";

    public string Description { get; init; } = "";

    public string Position { get; init; } = "";

    public string DisplayMode { get; init; } = "";

    public string Editor { get; init; } = "";
}

public sealed class ContentPartFieldSettings
{
    public string DisplayName { get; init; } = "";

    public string Description { get; init; } = "";

    public string Editor { get; init; } = "";

    public string DisplayMode { get; init; } = "";

    public string Position { get; init; } = "";
}

/// <summary>Makes a type public: its list, pages, feeds and API without code (decision D3). Types with the same name share one list.</summary>
public sealed class PublicTypeSettings
{
    /// <summary>Plural, camelCase in JSON and kebab-case in paths; empty: the type is not public by itself.</summary>
    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    public string Intro { get; init; } = "";

    /// <summary>One of them in a word: "boek".</summary>
    public string Singular { get; init; } = "";

    public string NounOne { get; init; } = "";

    public string NounMany { get; init; } = "";

    /// <summary>After "Geen", when that is not the plural: "boeken of tijdschriften".</summary>
    public string NounNone { get; init; } = "";

    /// <summary>What visitors call the kind of thing that the list has, in every form: "roman", "romans". Who searches with such a word sees this list first.</summary>
    public IReadOnlyList<string> SearchWords { get; init; } = [];

    /// <summary>schema.org type for JSON-LD.</summary>
    public string SchemaType { get; init; } = "";

    public bool Listed { get; init; } = true;

    /// <summary><c>nieuwste</c>, <c>datum</c> or <c>titel</c>.</summary>
    public string DefaultSort { get; init; } = "nieuwste";

    /// <summary>1 to 100.</summary>
    public int PageSize { get; init => field = Math.Clamp(value, 1, 100); } = 20;

    /// <summary><c>Part.Field</c> of the start; makes the calendar.</summary>
    public string DateField { get; init; } = "";

    public string EndField { get; init; } = "";

    public bool HidePast { get; init; }

    /// <summary>What is past answers 410 with what is like it; otherwise its page stays to be read.</summary>
    public bool GoneWhenPast { get; init; }

    /// <summary>Title of the page in the place of one that was taken away: "Dit boek is uitgeleend".</summary>
    public string GoneTitle { get; init; } = "";

    public string GoneText { get; init; } = "";

    public bool Feed { get; init; } = true;

    public bool Calendar { get; init; }

    /// <summary>Found at the search page over everything.</summary>
    public bool Search { get; init; } = true;

    public bool Api { get; init; } = true;

    public bool Sitemap { get; init; } = true;

    public string Icon { get; init; } = "";

    /// <summary>Query of related items is the same list; "" switches it off.</summary>
    public string RelatedTitle { get; init; } = "";
}

/// <summary>Makes a field public: facet, search, card, place on the page, property of the API.</summary>
public sealed class PublicFieldSettings
{
    /// <summary>camelCase: query key and JSON property. Empty: the field is not public.</summary>
    public string Name { get; init; } = "";

    public string Label { get; init; } = "";

    public bool Facet { get; init; }

    public double FacetPosition { get; init; } = 100;

    public string FacetLabel { get; init; } = "";

    /// <summary>The list can be asked by it, from another page; visitors do not see it among the filters.</summary>
    public bool FacetHidden { get; init; }

    public bool Tree { get; init; }

    public IReadOnlyList<FacetRange> Ranges { get; init; } = [];

    /// <summary>Weight in full text; 0: not searched.</summary>
    public double Search { get; init; }

    public bool Sort { get; init; }

    public bool Card { get; init; }

    public double CardPosition { get; init; } = 100;

    /// <summary>lead, hero, facts, notes, body, aside or none. Notes are facts in the column of the text.</summary>
    public string Zone { get; init; } = "none";

    public double Position { get; init; } = 100;

    /// <summary>Heading that facts and notes share: "Wanneer".</summary>
    public string Group { get; init; } = "";

    public string Icon { get; init; } = "";

    /// <summary>A word before a number: "vanaf".</summary>
    public string Prefix { get; init; } = "";

    public string Unit { get; init; } = "";

    public bool Api { get; init; } = true;

    /// <summary>What the page makes of the value beyond showing it: <c>scene</c>, <c>contactName</c>, <c>contactPhone</c>, <c>contactEmail</c>, <c>replyDays</c>, <c>example</c>, <c>address</c>, <c>location</c>, <c>summary</c>, <c>easy</c>, <c>status</c>, <c>statusNote</c>, <c>signUp</c>, <c>placesLeft</c>, <c>person</c>, <c>otherPerson</c>, <c>next</c>, <c>mark</c>, <c>markLevel</c>, <c>markUntil</c>, <c>promoted</c>.</summary>
    public string Role { get; init; } = "";
}

/// <summary>On a type: the page of each item gathers what other lists have of it.</summary>
public sealed class GatheringSettings
{
    /// <summary><c>Part.Field</c> whose value the lists are asked for; empty: the id of the item.</summary>
    public string Value { get; init; } = "";

    public IReadOnlyList<GatheredList> Lists { get; init; } = [];

    /// <summary>The page shows the tenant's map with the item's own area.</summary>
    public bool Map { get; init; }
}

/// <param name="List">Public name of the list.</param>
/// <param name="Facet">Its facet that holds the value; empty: the one with the public name of the field.</param>
/// <param name="Title">Heading; "{0}" is the title of the item.</param>
/// <param name="Style"><c>cards</c>, <c>large</c>, <c>agenda</c> or <c>compact</c>.</param>
public sealed record GatheredList(string List, string Title, string Facet = "", string Style = "cards", int Take = 3);

/// <summary>A named bucket of a number facet: above From, up to and with To ("1 tot 3 uur" holds 3, not 1); null is open.</summary>
/// <param name="Empty">It holds what has no number too, such as what has no limit.</param>
/// <param name="Words">With which visitors ask for it in a search: "15 jaar".</param>
public sealed record FacetRange(string Value, string Label, double? From = null, double? To = null, bool Empty = false, IReadOnlyList<string>? Words = null);
