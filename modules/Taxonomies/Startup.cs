using OrchardVrijwilligers.Modules.Taxonomies.Fields;
using OrchardVrijwilligers.Modules.Taxonomies.Parts;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Taxonomies;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Field<TaxonomyFieldType>()
        .Part<TaxonomyPartType>();
}
