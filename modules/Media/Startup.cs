using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Media.Actions;
using OrchardVrijwilligers.Modules.Media.Endpoints;
using OrchardVrijwilligers.Modules.Media.Fields;
using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Modules.Media.Indexes;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Recipes;
using OrchardVrijwilligers.Modules.Media.Renditions;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Media;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .OneLanguage("/media")
        .Document<MediaFile>("media-file", file => file.Path)
        .Index<MediaFile, MediaFileIndex>("media-file", MediaFileIndex.Map)
        .Field<MediaFieldType>()
        .Action<StoreMedia>().Action<DeleteMedia>()
        .RecipeStep<MediaStep>()
        .Services(services => services
            .AddSingleton<IMediaStore, FolderMediaStore>()
            .AddSingleton<MediaSettling>()
            .AddSingleton<RenditionCache>()
            .AddSingleton<IStatusLine, MediaStatus>()
            .AddSingleton(_ => ProcessRenderer.Instance))
        .Follower<MediaUpkeep>()
        .Endpoints(MediaEndpoints.Map)
        .Permissions(MediaPermissions.ManageMedia);
}
