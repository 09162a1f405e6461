namespace Redis.Functional;

/// <summary>A mapping from the address that a server announces to the address that is dialled.</summary>
/// <remarks>
/// <para>Servers behind a tunnel, behind a NAT or in containers announce addresses that are not reachable from everywhere.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract record NodeAddress
{
    private NodeAddress() { }

    /// <summary>Dials the announced address.</summary>
    /// <remarks>This is the default.</remarks>
    public static NodeAddress Announced { get; } = new AsAnnounced();

    /// <summary>Dials the host of the configured server that was asked, with the announced port.</summary>
    /// <remarks>For tunnels, where one host has all ports.</remarks>
    public static NodeAddress SeedHost { get; } = new AtSeedHost();

    /// <summary>Dials the host name, for certificates that contain names.</summary>
    /// <remarks>
    /// A server whose host name is not known is not dialled, and the error says what it has to announce: sentinels return host names with <c>announce-hostnames
    /// yes</c>.
    /// </remarks>
    public static NodeAddress HostName { get; } = new AtHostName();

    /// <summary>Dials the IP address, for announced names that the client cannot resolve.</summary>
    /// <remarks>A server whose IP address is not known is not dialled.</remarks>
    public static NodeAddress Ip { get; } = new AtIp();

    /// <summary>Dials the address that a function returns for the announced one.</summary>
    /// <remarks>
    /// The function is called for each announced address, from several threads, and must be fast. If it is null, throws or returns null, the dial fails.
    /// </remarks>
    public static NodeAddress Map(Func<RedisEndpoint, RedisEndpoint> map) => new Mapped(map);

    /// <summary>
    /// Those of whom another form of address is wanted are dialled as they are announced, if they do not have it: for the sentinels themselves.
    /// </summary>
    internal NodeAddress OrAnnounced => this is AtHostName or AtIp ? Announced : this;

    /// <summary>What an address may say.</summary>
    internal const string Words = "announced, seedHost, hostName or ip";

    /// <summary>Reads what an address says; null: it is none of these.</summary>
    internal static NodeAddress? Parse(string word) => word.ToLowerInvariant() switch
    {
        "announced" => Announced,
        "seedhost" => SeedHost,
        "hostname" => HostName,
        "ip" => Ip,
        _ => null,
    };

    /// <summary>The address to dial.</summary>
    /// <param name="node">What was announced.</param>
    /// <param name="seed">The configured server that was asked.</param>
    internal RedisResult<RedisEndpoint> Of(in AnnouncedNode node, RedisEndpoint seed) => this switch
    {
        AtSeedHost when seed is RedisEndpoint.Tcp { Host: var host } => Valid(new RedisEndpoint.Tcp(host, node.Port)),
        AtHostName => node.KnownName is { } name
            ? Valid(new RedisEndpoint.Tcp(name, node.Port))
            : Rejected($"{node} has no known host name, which NodeAddress.HostName requires. Configure the servers to announce one (nodes of a cluster: cluster-announce-hostname; sentinels: announce-hostnames yes)."),
        AtIp => node.KnownAddress is { } address
            ? Valid(new RedisEndpoint.Tcp(address, node.Port))
            : Rejected($"{node} has no known IP address, which NodeAddress.Ip requires. Configure the servers to announce one (sentinels: announce-hostnames no)."),
        Mapped mapped => Map(mapped.Function, new RedisEndpoint.Tcp(node.Preferred, node.Port)),
        _ => Valid(new RedisEndpoint.Tcp(node.Preferred, node.Port)),
    };

    private static RedisResult<RedisEndpoint> Map(Func<RedisEndpoint, RedisEndpoint>? map, RedisEndpoint announced)
    {
        if (map is null) return Invalid("is null.");
        try
        {
            return map(announced) is { } endpoint ? Valid(endpoint) : Invalid($"returned null for {announced}.");
        }
        catch (Exception exception)
        {
            return Invalid($"failed for {announced}: {ErrorText.Of(exception)}");
        }
    }

    private static RedisResult<RedisEndpoint> Valid(RedisEndpoint endpoint) =>
        endpoint.Problem() is { } problem ? new(new RedisError.Connection(ConnectionFault.Unreachable, problem, Delivery.NotSent)) : new(endpoint);

    private static RedisResult<RedisEndpoint> Invalid(string what) => Rejected($"The function of NodeAddress.Map {what}");

    private static RedisResult<RedisEndpoint> Rejected(string what) => new(new RedisError.Connection(ConnectionFault.ConfigurationRejected, what, Delivery.NotSent));

    private sealed record AsAnnounced : NodeAddress;

    private sealed record AtSeedHost : NodeAddress;

    private sealed record AtHostName : NodeAddress;

    private sealed record AtIp : NodeAddress;

    private sealed record Mapped(Func<RedisEndpoint, RedisEndpoint>? Function) : NodeAddress;
}
