using System.Net;
using System.Net.Sockets;

namespace Redis.Functional;

/// <summary>
/// What servers tell of the address of one of them. Sentinels tell one host; nodes of a cluster tell a preferred one, and beside it the others.
/// </summary>
/// <param name="Preferred">The host to dial, if nothing else is wanted: an IP address or a host name.</param>
/// <param name="Port">The port.</param>
/// <param name="Ip">The IP address, where it was told apart.</param>
/// <param name="HostName">The host name, where it was told apart.</param>
internal readonly record struct AnnouncedNode(string Preferred, int Port, string? Ip = null, string? HostName = null)
{
    /// <summary>The host name of the server; null: none is known.</summary>
    internal string? KnownName => HostName ?? (IsAddress(Preferred) ? null : Preferred);

    /// <summary>The IP address of the server; null: none is known.</summary>
    internal string? KnownAddress => Ip ?? (IsAddress(Preferred) ? Preferred : null);

    public override string ToString() => new RedisEndpoint.Tcp(Preferred, Port).ToString();

    // 1 and 1.2 are addresses too, to those who read them as C does; no server tells one so.
    private static bool IsAddress(string host) =>
        IPAddress.TryParse(host, out var address) && (address.AddressFamily == AddressFamily.InterNetworkV6 || host.Count(static c => c == '.') == 3);
}
