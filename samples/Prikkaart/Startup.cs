using OrchardVrijwilligers.Platform.Modules;
using Prikkaart.Endpoints;
using Prikkaart.Parts;

namespace Prikkaart;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<PinCardPartType>()
        .Endpoints(PinCardEndpoints.Map);
}
