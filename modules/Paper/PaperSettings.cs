namespace OrchardVrijwilligers.Modules.Paper;

/// <summary>Makes a list of a content type printable; of types that share a list the first one speaks.</summary>
public sealed class PaperSettings
{
    public bool Enabled { get; init; }

    /// <summary>The facet by which a list is made for one place, such as a neighborhood.</summary>
    public string Facet { get; init; } = "";

    /// <summary>How many fit on a sheet of A4; 1 to 20.</summary>
    public int PerSheet { get; init => field = Math.Clamp(value, 1, 20); } = 9;

    /// <summary>The same in large print.</summary>
    public int PerLargeSheet { get; init => field = Math.Clamp(value, 1, 20); } = 5;
}
