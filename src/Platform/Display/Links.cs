using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Addresses of people.</summary>
public static class Links
{
    /// <summary>"035 - 123 45 67" gives <c>tel:0351234567</c>.</summary>
    public static string Phone(string number) => "tel:" + string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>A text with an e-mail address that may break before its @ where a line is too short for it.</summary>
    public static IHtmlContent Breakable(string text) => new HtmlString(Html.Encode(text).Replace("@", "<wbr>@", StringComparison.Ordinal));

    /// <param name="subject">Becomes the subject of the message.</param>
    public static string Mail(string address, string subject) => $"mailto:{address}?subject={Uri.EscapeDataString(subject)}";
}
