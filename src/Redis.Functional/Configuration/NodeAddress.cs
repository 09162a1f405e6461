namespace Redis.Functional;

/// <summary>
/// Where a server is dialled that another one has told of: servers behind a tunnel, a NAT or in containers announce addresses that are not reachable from
/// everywhere. Since 0.1.
/// </summary>
public abstract record NodeAddress
{
    private NodeAddress() { }

    /// <summary>At the address that was announced. The default.</summary>
    public static NodeAddress Announced { get; } = new AsAnnounced();

    /// <summary>At the host of the configured server that was asked, and the port that was announced: for tunnels, where one host has all ports.</summary>
    public static NodeAddress SeedHost { get; } = new AtSeedHost();

    /// <summary>
    /// At what a function makes of the announced address. It is called for each address that servers tell, from many threads, and must be quick. One that is
    /// null, throws or answers null is an error of the dial.
    /// </summary>
    public static NodeAddress Map(Func<RedisEndpoint, RedisEndpoint> map) => new Mapped(map);

    /// <summary>The address to dial.</summary>
    /// <param name="announced">What was announced.</param>
    /// <param name="seed">The configured server that was asked.</param>
    internal RedisResult<RedisEndpoint> Of(RedisEndpoint.Tcp announced, RedisEndpoint seed)
    {
        if (this is AtSeedHost && seed is RedisEndpoint.Tcp { Host: var host }) return Valid(announced with { Host = host });
        if (this is not Mapped mapped) return Valid(announced);
        if (mapped.Function is not { } map) return Invalid("was made from null");
        try
        {
            return map(announced) is { } endpoint ? Valid(endpoint) : Invalid($"answered null for {announced}");
        }
        catch (Exception exception)
        {
            return Invalid($"failed for {announced}: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static RedisResult<RedisEndpoint> Valid(RedisEndpoint endpoint) =>
        endpoint.Problem() is { } problem ? new(new RedisError.Connection(ConnectionFault.Unreachable, problem, Delivery.NotSent)) : new(endpoint);

    private static RedisResult<RedisEndpoint> Invalid(string what) =>
        new(new RedisError.Connection(ConnectionFault.ConfigurationRejected, $"the function of NodeAddress.Map {what}", Delivery.NotSent));

    private sealed record AsAnnounced : NodeAddress;

    private sealed record AtSeedHost : NodeAddress;

    private sealed record Mapped(Func<RedisEndpoint, RedisEndpoint>? Function) : NodeAddress;
}
