using OrchardVrijwilligers.Modules.Users.Indexes;
using OrchardVrijwilligers.Modules.Users.Models;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Queries;

/// <summary>Counts the accounts that have a role.</summary>
internal sealed class RoleHolders : IRoleHolders
{
    public async Task<int> CountAsync(string role, IDocumentReader reader, CancellationToken stop)
    {
        var name = role.ToUpperInvariant();
        return (int)await reader.Query<User, UserRoleIndex>().Where(row => row.Role == name).CountAsync(stop);
    }
}
