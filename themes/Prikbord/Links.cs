namespace OrchardVrijwilligers.Prikbord;

/// <summary>Addresses of people.</summary>
public static class Links
{
    /// <summary>"035 - 123 45 67" gives <c>tel:0351234567</c>.</summary>
    public static string Phone(string number) => "tel:" + string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <param name="subject">Becomes the subject of the message.</param>
    public static string Mail(string address, string subject) => $"mailto:{address}?subject={Uri.EscapeDataString(subject)}";
}
