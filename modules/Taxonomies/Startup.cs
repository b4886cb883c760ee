using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Taxonomies.Fields;
using OrchardVrijwilligers.Modules.Taxonomies.Parts;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Taxonomies;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Field<TaxonomyFieldType>()
        .Part<TaxonomyPartType>()
        .Services(services => services.AddSingleton(new StandardType("Taxonomy", "Keuzelijst", "", "TitlePart", "AliasPart", "AutoroutePart", "TaxonomyPart")));
}
