namespace OrchardVrijwilligers.Modules.Notices.Models;

/// <summary>
/// What a visitor says is wrong. Personal data: kept to mend it and to answer, erased after the days of <see cref="NoticeSettings"/>;
/// never exported, and named in the audit trail by its id alone.
/// </summary>
public sealed class Notice
{
    public const int LongestText = 4000, LongestEmail = 254;

    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Page that it is about, with a leading slash; empty: the website as a whole.</summary>
    public string Path { get; init; } = "";

    /// <summary>Title of that page when it was sent.</summary>
    public string Title { get; init; } = "";

    public required string Text { get; init; }

    /// <summary>To answer to; empty when the visitor gave none.</summary>
    public string Email { get; init; } = "";

    /// <summary>Null as long as somebody has to look at it.</summary>
    public DateTimeOffset? HandledAt { get; set; }

    public string HandledBy { get; set; } = "";

    public void Handle(string by, DateTimeOffset now) => (HandledAt, HandledBy) = (now, by);

    public void Reopen() => (HandledAt, HandledBy) = (null, "");
}
