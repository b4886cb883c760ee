using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public sealed class SqliteSessionTests : SessionContract
{
    protected override StoreHome Home { get; } = new SqliteHome();
}

public sealed class SqliteConcurrencyTests : ConcurrencyContract
{
    protected override StoreHome Home { get; } = new SqliteHome();
}

public sealed class SqliteFeedTests : FeedContract
{
    protected override StoreHome Home { get; } = new SqliteHome();
}

public sealed class SqliteQueryTests : QueryContract
{
    protected override StoreHome Home { get; } = new SqliteHome();
}

public sealed class SqliteIndexTests : IndexContract
{
    protected override StoreHome Home { get; } = new SqliteHome();
}

public sealed class SqliteUpkeepTests : UpkeepContract
{
    protected override StoreHome Home { get; } = new SqliteHome();
}
