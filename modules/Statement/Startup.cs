using OrchardVrijwilligers.Modules.Statement.Endpoints;
using OrchardVrijwilligers.Modules.Statement.Models;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Statement;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Settings<AccessibilityStatementSettings>()
        .Endpoints(StatementEndpoints.Map)
        .Page(new("/toegankelijkheid", "Toegankelijkheid", InFooter: true));
}
