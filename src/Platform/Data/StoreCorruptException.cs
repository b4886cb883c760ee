namespace OrchardVrijwilligers.Platform.Data;

/// <summary>The database cannot be read as a store: damaged, or not a store at all. Restore a backup.</summary>
public sealed class StoreCorruptException(string message, Exception? inner = null) : Exception(message, inner);
