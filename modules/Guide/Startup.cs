using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Guide.Queries;
using OrchardVrijwilligers.Modules.Pages;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Guide;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Services(services => services
            .AddSingleton<FindFitting>()
            .AddSingleton(new BlockTextFields("Question", "Topic", "Why", "Explanation", "Reason", "ResultTitle", "ResultLead"))
            .AddSingleton<IBlockModel, GuideBlock>());
}
