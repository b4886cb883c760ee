namespace OrchardVrijwilligers.Modules.Notices;

public sealed class NoticeSettings
{
    /// <summary>So many days after it was sent a notice is erased, handled or not.</summary>
    public int KeepDays { get; init => field = Math.Clamp(value, 1, 365); } = 90;

    /// <summary>How many one connection may send in an hour.</summary>
    public int MostPerHour { get; init => field = Math.Clamp(value, 1, 1000); } = 10;

    /// <summary>The promise on the confirmation page.</summary>
    public int ReplyDays { get; init => field = Math.Clamp(value, 1, 60); } = 5;
}
