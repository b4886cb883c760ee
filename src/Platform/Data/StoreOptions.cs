namespace OrchardVrijwilligers.Platform.Data;

/// <summary>How much of the machine one store may use. The defaults are meant for a thousand stores in one process.</summary>
public sealed record StoreOptions
{
    /// <summary>Readers at the same time (SQLite); more of them wait their turn.</summary>
    public int ReadConnections { get; init; } = 4;

    /// <summary>Page cache of each read connection (SQLite), in kilobytes.</summary>
    public int CacheKilobytes { get; init; } = 512;

    /// <summary>Connections that were not used for this long are closed (SQLite).</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Units of work that share one commit, at most.</summary>
    public int BatchUnits { get; init; } = 512;

    /// <summary>Bytes that share one commit, at most; one larger unit is committed by itself.</summary>
    public int BatchBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Limit on the size of the database file (SQLite); null for none. Beyond it <see cref="StoreFullException"/>.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>
    /// How long the table of a superseded index definition is kept after it was last written,
    /// so that requests and nodes that still use the older definition can finish.
    /// </summary>
    public TimeSpan KeepSuperseded { get; init; } = TimeSpan.FromHours(1);
}
