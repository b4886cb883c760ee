using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>Whoever can have a role: asked before a role goes.</summary>
public interface IRoleHolders
{
    Task<int> CountAsync(string role, IDocumentReader reader, CancellationToken stop);
}
