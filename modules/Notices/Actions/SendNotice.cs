using System.Net.Mail;
using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Notices.Actions;

/// <param name="Path">Page that it is about; empty for the website.</param>
public sealed record SendNoticeInput(string Path, string Title, string Text, string Email);

/// <summary>Keeps what a visitor says is wrong, and plans when it is erased.</summary>
public sealed class SendNotice(ContentSession sessions) : PlatformAction<SendNoticeInput, string>, IPlatformAction
{
    public static Permission Needs => NoticePermissions.Send;

    public override IEnumerable<Problem> Validate(SendNoticeInput input)
    {
        if (input.Text.Trim().Length == 0) yield return new("Text", Texts.Later("Schrijf op wat er niet klopt. Een paar woorden zijn genoeg."));
        if (input.Text.Length > Notice.LongestText) yield return new("Text", $"Je melding is te lang. Gebruik hoogstens {Notice.LongestText} tekens.");
        if (input.Email.Trim().Length > 0 && !IsEmail(input.Email.Trim())) yield return new("Email", Texts.Later("Dit e-mailadres klopt niet. Schrijf het als naam@voorbeeld.nl, of laat het leeg."));
    }

    public override async Task<Outcome<string>> RunAsync(SendNoticeInput input, ActionContext context)
    {
        var notice = new Notice { Id = ContentIds.New(), At = context.Now, Path = input.Path, Title = input.Title, Text = input.Text.Trim(), Email = input.Email.Trim() };
        context.Session.Save(notice);
        var settings = (await sessions.LookupAsync(context.Session, context.Stop)).Settings.Section<NoticeSettings>();
        context.Plan(EraseNoticeJob.Name, notice.Id, context.Now.AddDays(settings.KeepDays));
        return notice.Id;
    }

    private static bool IsEmail(string email) => email.Length <= Notice.LongestEmail && !email.Contains(' ', StringComparison.Ordinal) && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.');
}
