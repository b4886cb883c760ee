using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data.Homes;

public sealed class SqliteHome : StoreHome
{
    protected override async Task<DocumentStore> OpenAsync(DocumentModel model, TimeProvider clock, StoreOptions options) =>
        await SqliteDocumentStore.OpenAsync(FileNamed("tenant.db"), model, clock, options);
}
