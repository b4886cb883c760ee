namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>How a value stands in the database. Both dialects know these few and nothing else, so they compare alike.</summary>
internal enum Storage
{
    /// <summary>A string, compared by code point.</summary>
    Text,

    /// <summary>A long.</summary>
    Integer,

    /// <summary>A double.</summary>
    Real,

    /// <summary>UTF-8 bytes in a text column; never compared.</summary>
    Json,
}
