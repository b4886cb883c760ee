using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content.Postcodes;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Content.Actions;

/// <summary>Puts a whole table of postcodes in the place of the one before. The same table again changes nothing; the result says how many there are.</summary>
public sealed class ImportPostcodes(ContentSession sessions) : PlatformAction<PostcodeFile, int>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.ManageSettings;

    public override string Subject(PostcodeFile file) => $"{file.Places.Count} postcodes";

    public override IEnumerable<Problem> Validate(PostcodeFile file) => file.Problems;

    public override async Task<Outcome<int>> RunAsync(PostcodeFile file, ActionContext context)
    {
        var stored = await context.Session.GetAsync<PostcodeTable>(PostcodeTable.TheId, context.Stop);
        var table = PostcodeTable.Of(file.Places);
        if (stored?.Same(table) == true) return table.Count;
        if (stored is not null) context.Session.Delete(stored);
        context.Session.Save(table);
        await sessions.RefreshAsync(context.Session, context.Stop);
        return table.Count;
    }
}
