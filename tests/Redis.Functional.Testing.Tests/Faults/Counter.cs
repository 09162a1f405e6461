using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>A counter at a server, a client that increments it one way through faults, and another that sees how far it is.</summary>
sealed class Counter : IAsyncDisposable
{
    static readonly RedisScript<long> Add = RedisScript.Create<long>("return redis.call('INCRBY', KEYS[1], 1)");

    readonly RedisClient _observer;
    readonly RedisKey _key;
    readonly Way _way;

    Counter(RedisClient client, RedisClient observer, FaultTransport faults, RedisKey key, Way way) =>
        (Client, _observer, Faults, _key, _way) = (client, observer, faults, key, way);

    public RedisClient Client { get; }

    public FaultTransport Faults { get; }

    /// <summary>The command that carries the increment.</summary>
    public string Command => _way == Way.Script ? "EVALSHA" : "INCR";

    public static async Task<Counter> Start(Servers servers, Way way, Wire wire, Func<RedisConfig, RedisConfig>? with = null)
    {
        var faults = new FaultTransport();
        var plain = await servers.Config(Servers.IsGarnet(wire) ? Wire.GarnetResp3 : Wire.Resp3);
        var config = faults.In(await servers.Config(wire));
        if (with is not null) config = with(config);
        if (way == Way.Pooled) config = config with { Pool = new PoolOptions { MaxSize = 2 } };
        var counter = new Counter(await RedisClient.Connect(config).Right(), await RedisClient.Connect(plain).Right(), faults, $"{SharedServer.Prefix()}n", way);

        // The server knows the script from here on.
        if (way == Way.Script) await counter._observer.Run(Add.Call($"{SharedServer.Prefix()}other")).Right();
        return counter;
    }

    public RedisProgram<long> Increment => _way switch
    {
        Way.Leased => OnLease(Incr(_key)),
        Way.Pipeline => (Incr(_key), Echo("after")).Zip().Map(static both => both.Item1),
        Way.Transaction => Multi((Incr(_key), Echo("after")).Zip()).Map(static both => both.Item1),
        Way.Script => Add.Call(_key),
        _ => Incr(_key),
    };

    public async Task<long> Value() => (await _observer.Run(Get<long>(_key)).Right()).IfNone(0);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _observer.DisposeAsync();
    }
}
