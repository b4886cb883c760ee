using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

public sealed class PostgresSessionTests(PostgresServer server) : SessionContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);
}

public sealed class PostgresConcurrencyTests(PostgresServer server) : ConcurrencyContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);
}

public sealed class PostgresFeedTests(PostgresServer server) : FeedContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);
}

public sealed class PostgresQueryTests(PostgresServer server) : QueryContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);
}

public sealed class PostgresIndexTests(PostgresServer server) : IndexContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);
}

public sealed class PostgresUpkeepTests(PostgresServer server) : UpkeepContract
{
    protected override StoreHome Home { get; } = new PostgresHome(server);
}
