using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Media.Actions;

/// <param name="Path">Within the library; a file that stands there is replaced.</param>
public sealed record StoreMediaInput(string Path, byte[] Content);

/// <summary>
/// Puts a file into the library. Camera, place and other hidden data are taken out of a picture first: who sends a photo of a volunteer
/// does not mean to tell where that person lives. The same file again changes nothing.
/// </summary>
public sealed class StoreMedia(IMediaStore media, MediaSettling settling) : PlatformAction<StoreMediaInput, MediaFile>, IPlatformAction
{
    public static Permission Needs => MediaPermissions.ManageMedia;

    public override string Subject(StoreMediaInput input) => input.Path;

    public override IEnumerable<Problem> Validate(StoreMediaInput input) => MediaKind.Problem(input.Path, input.Content) is { } problem ? [new("", problem)] : [];

    public override async Task<Outcome<MediaFile>> RunAsync(StoreMediaInput input, ActionContext context)
    {
        var (path, source) = (MediaPath.Clean(input.Path)!, FolderMediaStore.HashOf(input.Content));
        var known = await context.Session.GetAsync<MediaFile>(path, context.Stop);
        if (known?.SourceHash == source) return known;
        var kind = MediaKind.Of(input.Content)!;
        if (!Picture.TryRead(input.Content, out var picture)) return Outcome.Invalid("", $"De afbeelding '{path}' is beschadigd. Sla haar opnieuw op en probeer het nog eens.");
        var staged = await media.StageAsync(picture.Content, context.Stop);
        context.OnCommit(() => settling.SettleAsync(staged), () => settling.SettleAsync(staged));
        if (known is not null && known.Hash != staged.Hash) DropLater(known.Hash, context);
        var file = known ?? new MediaFile { Path = path, Hash = staged.Hash, SourceHash = source, ContentType = kind.ContentType };
        (file.Hash, file.SourceHash, file.ContentType, file.Length, file.StoredUtc) = (staged.Hash, source, kind.ContentType, picture.Content.Length, context.Now);
        (file.Width, file.Height) = (picture.Width, picture.Height);
        context.Session.Save(file);
        return file;
    }

    private void DropLater(string hash, ActionContext context) => context.OnCommit(() => settling.DropAsync(hash), () => Task.CompletedTask);
}

/// <summary>Takes a file out of the library, its content too when no other path has it.</summary>
public sealed class DeleteMedia(MediaSettling settling) : PlatformAction<string, bool>, IPlatformAction
{
    public static Permission Needs => MediaPermissions.ManageMedia;

    public override string Subject(string path) => path;

    public override async Task<Outcome<bool>> RunAsync(string path, ActionContext context)
    {
        if (await context.Session.GetAsync<MediaFile>(path, context.Stop) is not { } file) return Outcome.NotFound("Dit bestand");
        context.Session.Delete(file);
        context.OnCommit(() => settling.DropAsync(file.Hash), () => Task.CompletedTask);
        return true;
    }
}
