using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Endpoints;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Search;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Settings<SearchSettings>()
        .Services(services => services
            .AddSingleton<ContentIndex>()
            .AddSingleton<IPageSource>(provider => provider.GetRequiredService<ContentIndex>())
            .AddSingleton<ContentDocuments>()
            .AddSingleton<SuggestWhileTyping>()
            .AddSingleton<SearchStart>()
            .AddSingleton<DirectHits>()
            .AddSingleton<IStatusLine, SearchStatus>()
            .AddSingleton<IApiPaths, SuggestionPaths>())
        .Follower<ContentIndexFollower>()
        .Endpoints(SearchEndpoints.Map)
        .Endpoints(SuggestionEndpoints.Map);
}
