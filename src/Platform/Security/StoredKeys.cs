using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>A data protection key of the tenant, as the framework's XML.</summary>
public sealed class StoredKey
{
    public required string Id { get; init; }

    public required string Xml { get; init; }
}

/// <summary>Keeps a new data protection key.</summary>
public sealed class StoreKey : PlatformAction<StoredKey, bool>, IPlatformAction
{
    public static Permission Needs { get; } = new("StoreKeys", "Sleutels bewaren");

    public override string Subject(StoredKey key) => key.Id;

    public override Task<Outcome<bool>> RunAsync(StoredKey key, ActionContext context)
    {
        context.Session.Save(key);
        return Task.FromResult<Outcome<bool>>(true);
    }
}

/// <summary>Keys live in the tenant's own store, so that several hosts share them and a backup holds them.</summary>
internal sealed class StoredKeys(IDocumentStore store, IServiceProvider services) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    // The framework's interface is synchronous; it is called at the first use of a key and once in some months.
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(ReadAsync).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await using var session = store.OpenSession();
        var keys = new List<XElement>();
        await foreach (var key in session.AllAsync<StoredKey>()) keys.Add(XElement.Parse(key.Xml));
        return keys;
    }

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => ((ActionRunner)services.GetService(typeof(ActionRunner))!).RunAsync<StoreKey, StoredKey, bool>(
            new() { Id = $"{friendlyName}-{Guid.NewGuid():n}", Xml = element.ToString(SaveOptions.DisableFormatting) }, Actor.Setup)).GetAwaiter().GetResult();
}
