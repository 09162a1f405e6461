namespace Redis.Functional;

// The limits of replies.
public sealed partial record RedisConfig
{
    /// <summary>The maximum number of commands per connection that await a reply.</summary>
    /// <remarks>Default: 16,384. At least 1. <see cref="WhenInFlightFull"/> determines what further calls do.</remarks>
    public int MaxInFlightCommands { get; init; } = 16_384;

    /// <summary>The maximum size in bytes of the requests per connection that await a reply.</summary>
    /// <remarks>Default: 32 MiB. A single larger request is sent alone.</remarks>
    public long MaxInFlightBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What a call does while the in-flight window is full.</summary>
    /// <remarks>Default: <see cref="Redis.Functional.WhenInFlightFull.Wait"/>.</remarks>
    public WhenInFlightFull WhenInFlightFull { get; init; } = WhenInFlightFull.Wait;

    /// <summary>The maximum number of connections, besides the shared one, for blocking commands, WATCH and leases.</summary>
    /// <remarks>
    /// Default: 1,024. Further leases wait, in order, up to <see cref="CommandTimeout"/>. With a <see cref="Pool"/>, <see cref="PoolOptions"/> applies instead.
    /// </remarks>
    public int MaxLeasedConnections { get; init; } = 1_024;

    /// <summary>The time after which an idle leased connection is closed.</summary>
    /// <remarks>Default: 30 s. 0 or infinite: never.</remarks>
    public TimeSpan LeaseIdleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum size and depth of a reply.</summary>
    /// <remarks>A larger reply ends the connection with a <see cref="RedisError.Protocol"/>.</remarks>
    public RespLimits Limits { get; init; } = RespLimits.Default;
}
