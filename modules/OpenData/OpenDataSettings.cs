namespace OrchardVrijwilligers.Modules.OpenData;

/// <summary>Under which terms others may use the data.</summary>
public sealed class OpenDataSettings
{
    public string LicenseName { get; init; } = "CC0 1.0";

    public string LicenseUrl { get; init; } = "https://creativecommons.org/publicdomain/zero/1.0/deed.nl";
}

/// <summary>
/// What a content type is in the open standard for volunteering data (volunteeringdata.io), and which of its public fields say what.
/// A field goes by its public name; a choice is written <c>name=value</c>.
/// </summary>
public sealed class OpenDataTypeSettings
{
    /// <summary><c>Activity</c> or <c>Organisation</c>; empty: not in the open data.</summary>
    public string Kind { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Of an activity: the field that names its organisation.</summary>
    public string Organisation { get; init; } = "";

    public string Address { get; init; } = "";

    public string Website { get; init; } = "";

    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>Of a session: when it begins and ends.</summary>
    public string Beginning { get; init; } = "";

    public string End { get; init; } = "";

    /// <summary>The choice by which it can be done from anywhere.</summary>
    public string Remote { get; init; } = "";

    /// <summary>The field with days and parts of days; a value is a path, such as <c>zaterdag/ochtend</c>.</summary>
    public string Moment { get; init; } = "";

    /// <summary>Which word of a value is which of the standard's words: <c>zaterdag</c> is <c>Saturday</c>, <c>ochtend</c> is <c>Morning</c>.</summary>
    public Dictionary<string, string> Words { get; init; } = [];
}
