using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The address of a server: a host and port, or a socket file.</summary>
/// <remarks>Since 0.1.</remarks>
public abstract record RedisEndpoint
{
    /// <summary>The default port of Redis, 6379.</summary>
    public const int DefaultPort = 6379;

    private RedisEndpoint() { }

    /// <summary>The endpoint <c>localhost:6379</c>.</summary>
    public static RedisEndpoint Local { get; } = new Tcp("localhost", DefaultPort);

    /// <summary>Parses <c>host</c>, <c>host:port</c>, <c>[ipv6]</c>, <c>[ipv6]:port</c> or an absolute path.</summary>
    /// <returns>Left: an InvalidConfig that says what is wrong and never repeats the text, which may contain a password.</returns>
    public static Either<RedisError, RedisEndpoint> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Invalid("The address is empty. Write host:port or the path of a socket file.");
        var trimmed = text.Trim();
        return trimmed[0] == '/' ? new Unix(trimmed) : ParseHostAndPort(trimmed, emptyHost: null);
    }

    /// <summary>Formats as <c>host:port</c>, with brackets around an IPv6 address, or as the path.</summary>
    public sealed override string ToString() => this switch
    {
        Tcp { Host: { } host, Port: var port } when host.Contains(':', StringComparison.Ordinal) => $"[{host}]:{port}",
        Tcp tcp => $"{tcp.Host}:{tcp.Port}",
        _ => ((Unix)this).Path ?? "",
    };

    // An empty host is an error in an address and means localhost in a URL (redis:///3).
    internal static Either<RedisError, RedisEndpoint> ParseHostAndPort(string text, string? emptyHost, int defaultPort = DefaultPort)
    {
        var (host, port) = Split(text);
        if (host is null)
            return Invalid("An IPv6 address must be in brackets, followed only by a port, as in [::1]:6379.");
        if (host.Length == 0 && emptyHost is not null) host = emptyHost;
        if (HostProblem(host, bracketed: text[..Math.Min(1, text.Length)] == "[") is { } problem) return Invalid(problem);
        return port is null ? new Tcp(host, defaultPort)
            : int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65_535
                ? new Tcp(host, number)
                : Invalid("The port must be a number from 1 to 65535, as in localhost:6379.");
    }

    // Null when it makes sense to dial there.
    internal string? Problem() => this switch
    {
        Tcp { Port: <= 0 or > 65_535 } => "The port of the endpoint must be between 1 and 65535.",
        Tcp tcp => HostProblem(tcp.Host, bracketed: false),
        Unix { Path: null or "" } => "The path of the socket file is empty.",
        Unix { Path.Length: > 107 } => "The path of the socket file is longer than 107 characters, the maximum of operating systems.",
        _ => null,
    };

    private static (string? Host, string? Port) Split(string text)
    {
        if (text.StartsWith('['))
        {
            var close = text.IndexOf(']', StringComparison.Ordinal);
            return close < 0 ? (null, null)
                : close == text.Length - 1 ? (text[1..close], null)
                : text[close + 1] == ':' ? (text[1..close], text[(close + 2)..])
                : (null, null);
        }
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (text, null)
            : text.IndexOf(':', colon + 1) >= 0 ? (null, null)
            : (text[..colon], text[(colon + 1)..]);
    }

    private static string? HostProblem(string? host, bool bracketed) =>
        string.IsNullOrEmpty(host) ? "The host name is empty. Write host:port, as in localhost:6379."
        : bracketed && !(IPAddress.TryParse(host, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6)
            ? "The text in brackets is not an IPv6 address."
        : host.Length > 255 ? "The host name is longer than 255 characters."
        : host.Any(IsForeign) || (host.Contains('%', StringComparison.Ordinal) && !host.Contains(':', StringComparison.Ordinal))
            ? "The host name contains an invalid character. Percent-encode special characters in the user, the password and the options."
        : null;

    // A % stands before the zone of an IPv6 address, and nowhere else.
    private static bool IsForeign(char c) => char.IsControl(c) || char.IsWhiteSpace(c) || NotInHosts.Contains(c);

    private static ReadOnlySpan<char> NotInHosts => "@/?#\\[]<>^`{|}\"";

    private static RedisError Invalid(string what) => new RedisError.Client.InvalidConfig(what);

    /// <summary>A host name or IP address, and a port.</summary>
    /// <remarks>Names are resolved at each dial.</remarks>
    public sealed record Tcp(string Host, int Port) : RedisEndpoint;

    /// <summary>The path of a socket file.</summary>
    public sealed record Unix(string Path) : RedisEndpoint;
}
