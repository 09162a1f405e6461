using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Pairing;

/// <summary>How a client reaches the model server: one shared connection or a pool, in either protocol.</summary>
internal sealed record PairingMode(string Name, ProtocolPreference Protocol, bool IsPooled)
{
    public static IReadOnlyList<PairingMode> All { get; } =
    [
        new("shared, RESP2", ProtocolPreference.Resp2, false),
        new("shared, RESP3", ProtocolPreference.Resp3OrResp2, false),
        new("pooled, RESP2", ProtocolPreference.Resp2, true),
        new("pooled, RESP3", ProtocolPreference.Resp3OrResp2, true),
    ];

    public async Task<RedisClient> Connect(ModelServer server, Func<RedisConfig, RedisConfig>? with = null)
    {
        var config = Clients.Config(server.Port, Protocol) with
        {
            CommandTimeout = TimeSpan.FromSeconds(2),
            ReadTimeout = TimeSpan.FromMilliseconds(500),
            KeepAliveInterval = TimeSpan.FromMilliseconds(100),
            WhenDisconnected = WhenDisconnected.Wait,
        };
        if (with is not null) config = with(config);
        return IsPooled
            ? await RedisClient.Connect(config with { Pool = new PoolOptions { MaxSize = 8 } }).Right()
            : await Clients.Connect(config);
    }
}
