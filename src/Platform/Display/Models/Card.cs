using OrchardVrijwilligers.Platform.Localization;
using System.Text.Json.Serialization;
using OrchardVrijwilligers.Platform.Content.Dates;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>An item in a list: everything a card shows, kept with the search index so that a list needs no database.</summary>
/// <param name="Type">The content type's technical name, e.g. for a template's alternate.</param>
/// <param name="Kind">What it is in a word for readers: "boek", "tijdschrift".</param>
/// <param name="Hero">The largest thing on the card, e.g. "2 uur per week".</param>
/// <param name="Scene">Name of an illustration, from the last field whose terms have one: what comes later is more exact.</param>
/// <param name="Tint">Number of a quiet ground, from the first field whose terms have an illustration.</param>
/// <param name="Tint">1 to 6, a quiet background tint.</param>
public sealed record Card(
    string Id,
    string Url,
    string Type,
    string Kind,
    string Title,
    string Summary,
    string Hero,
    IReadOnlyList<Fact> Facts,
    DateTimeOffset? Start,
    DateTimeOffset? End,
    string Scene,
    int Tint,
    string? Image,
    bool IsExample)
{
    /// <summary>The illustration that somebody chose for this item. It goes before <see cref="Scene"/> in a theme that has drawn it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChosenScene { get; init; }

    /// <summary>Where it is, for a map; null for what has no place.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GeoPoint? Point { get; init; }

    /// <summary>What its facts say of where it is, such as a neighborhood or a building.</summary>
    [JsonIgnore]
    public IEnumerable<string> Places => Facts.Where(fact => fact.Icon == "map-pin").Select(fact => fact.Text);

    /// <summary>The name of the building or place, whether or not the card shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Location { get; init; }

    /// <summary>Street, postcode and town on one line; null for what has no address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Address { get; init; }

    /// <summary>How it returns after <see cref="Start"/>; null for what happens once.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Recurrence? Recurrence { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OccurrenceState State { get; init; }

    /// <summary>Why it was called off or moved.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? StateNote { get; init; }

    /// <summary>How many can still come; null when nobody counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PlacesLeft { get; init; }

    /// <summary>When somebody last changed it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Changed { get; init; }

    /// <summary>Grows with every change.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Revision { get; init; }

    [JsonIgnore]
    public double? DistanceKm { get; init; }

    /// <summary>The language in which title, summary and quote were written; BCP 47.</summary>
    public string Written { get; init; } = "";

    /// <summary>The largest thing on the card is in the reader's language, however the title was written.</summary>
    public bool IsHeroTranslated { get; init; }

    /// <summary>Why it is shown to this reader, in a word each: "buiten", "zaterdag".</summary>
    [JsonIgnore]
    public IReadOnlyList<Wording> Reasons { get; init; } = [];

    /// <summary>What this reader asked for and it has not: "dag en tijd".</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Misses { get; init; } = [];

    /// <summary>The same for every reader; what is made of it may be used again.</summary>
    [JsonIgnore]
    public bool IsShared => DistanceKm is null && Passage is null && Reasons.Count == 0 && Misses.Count == 0;

    /// <summary>HTML with &lt;mark&gt; where the words were found, when there is such a passage.</summary>
    public string? Passage { get; init; }
}

/// <param name="Name">Public name of the field, e.g. <c>plaats</c>.</param>
/// <param name="Url">Set when the value leads somewhere.</param>
public sealed record Fact(string Name, string Label, string Text, string Icon, string? Url = null)
{
    /// <summary>The language of the text when somebody wrote it for this item; empty: the reader's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Language { get; init; }

    /// <summary>The text in parts, when one of them is in a language of its own: "Nederlands, Français".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Wording>? Words { get; init; }

    /// <summary>The heading under which the page shows it; empty: under none.</summary>
    [JsonIgnore]
    public string Group { get; init; } = "";

    /// <summary>The values one by one, each with a pictogram; empty when the text is all there is.</summary>
    [JsonIgnore]
    public IReadOnlyList<FactValue> Values { get; init; } = [];
}

/// <param name="Language">Of the text; empty: the reader's.</param>
public sealed record FactValue(string Text, string Icon, string Language = "");

/// <summary>WGS 84.</summary>
public sealed record GeoPoint(double Latitude, double Longitude);

public static class Distance
{
    /// <summary>"vlakbij" or "1,2 km"; empty without a distance. Places of postcodes are middles, so a few hundred meters say nothing.</summary>
    public static string Text(double? kilometers, Texts texts) => kilometers switch
    {
        null => "",
        < 0.5 => texts.Get("vlakbij"),
        { } km => texts.Get("{0:0.#} km", km),
    };
}
