using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Advice.Parts;
using OrchardVrijwilligers.Modules.Advice.Queries;
using OrchardVrijwilligers.Modules.Pages;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Advice;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Part<RuleTablePartType>().Part<RuleTablesPartType>()
        .Services(services => services
            .AddSingleton<FindRuleTables>()
            .AddSingleton<IBlockModel, AdviceBlock>());
}
