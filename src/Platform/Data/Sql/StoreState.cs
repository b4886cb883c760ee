using System.Data.Common;

namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <param name="Latest">Number of the latest change; 0 in a new store.</param>
/// <param name="Trimmed">Number of the latest change that the feed dropped.</param>
/// <param name="Model">Signature of the model whose indexes are right at <paramref name="Latest"/>.</param>
internal sealed record StoreState(long Format, long Latest, long Trimmed, string Model)
{
    public const string Columns = "format, latest, trimmed, model";

    public static Exception Gone() => new StoreCorruptException("The counter row of the store is gone. Put a backup in its place.");

    public static StoreState Read(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3));
}
