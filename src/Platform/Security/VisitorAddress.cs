using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Platform.Security;

/// <summary>The network address by which visitors are counted.</summary>
public static class VisitorAddress
{
    private const int NetworkBytes = 8;

    /// <summary>Of IPv6 only the network: one connection at home has 2^64 addresses to choose from.</summary>
    public static string Of(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(address)
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }
}
