using System.Net.Sockets;
using System.Text;

namespace OrchardVrijwilligers.Web.Tests.Input;

/// <summary>Sends bytes that no decent client would send.</summary>
internal static class RawRequest
{
    /// <returns>Status (0 when the connection was closed without an answer) and all that was sent back.</returns>
    public static async Task<(int Status, string Answer)> SendAsync(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (IOException)
        {
            // The server may hang up before it has read everything.
        }
        var text = Encoding.UTF8.GetString(answer.ToArray());
        return (text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(text.AsSpan(9, 3)) : 0, text);
    }
}
