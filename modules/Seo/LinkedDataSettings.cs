namespace OrchardVrijwilligers.Modules.Seo;

/// <summary>
/// Which public fields of a content type say what schema.org asks for beside what its public settings tell already.
/// A field goes by its public name; a choice is written <c>name=value</c>.
/// </summary>
public sealed class LinkedDataSettings
{
    /// <summary>The choice by which something is done from home, e.g. <c>plek=thuis</c>.</summary>
    public string Remote { get; init; } = "";

    /// <summary>The choice by which something is called off.</summary>
    public string Cancelled { get; init; } = "";

    /// <summary>Number of people who can come in all.</summary>
    public string Capacity { get; init; } = "";

    /// <summary>Number of places that are left.</summary>
    public string PlacesLeft { get; init; } = "";

    /// <summary>What it costs, in words; without a number it is free.</summary>
    public string Cost { get; init; } = "";

    /// <summary>Name of the place.</summary>
    public string Location { get; init; } = "";

    public string Level { get; init; } = "";

    /// <summary>Where to sign up.</summary>
    public string SignUp { get; init; } = "";

    public string Website { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>What has no end is taken to hold for so many months after its last change; 0 says nothing about it.</summary>
    public int ValidMonths { get; init; }
}
