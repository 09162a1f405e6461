using System.Globalization;
using BenchmarkDotNet.Attributes;
using LanguageExt;
using Redis.Functional.TestKit;

namespace Redis.Functional.Benchmarks;

/// <summary>A read by a client of a sentinel, at its primary and through the router at its replica. Both are real servers, on loopback; many reads are under way at once.</summary>
public class RoutingMicro
{
    private const int AtOnce = 512;

    private readonly ValueTask<Either<RedisError, Option<RedisValue>>>[] reads = new ValueTask<Either<RedisError, Option<RedisValue>>>[AtOnce];
    private RedisServer primary = null!;
    private RedisServer replica = null!;
    private ScriptServer sentinel = null!;
    private RedisClient client = null!;
    private RedisClient reading = null!;

    [GlobalSetup]
    public async Task Start()
    {
        primary = await RedisServer.StartAsync();
        replica = await RedisServer.StartAsync(new() { Config = [string.Create(CultureInfo.InvariantCulture, $"replicaof {primary.Host} {primary.Port}")] });
        var listed = ScriptReply.Array("name", "replica", "ip", replica.Host, "port", replica.Port.ToString(CultureInfo.InvariantCulture), "flags", "slave");
        sentinel = ScriptServer.Start(MisbehavingSentinel.Naming("micro", primary.Host, primary.Port).On("SENTINEL REPLICAS", ScriptReply.Array(listed)));
        client = Right(await RedisClient.Connect(new SentinelConfig("micro", new RedisEndpoint.Tcp(sentinel.Host, sentinel.Port))));
        reading = client.Reading(ReadFrom.Replica);
        _ = Right(await client.Run(Commands.Set("k", "a value of 16 b.")));
        await Eventually.TrueAsync(async () => (await reading.Run(Commands.Get("k"))).Match(Right: static value => value.IsSome, Left: static _ => false), "the replica answers");
    }

    [GlobalCleanup]
    public async Task End()
    {
        await client.DisposeAsync();
        await sentinel.DisposeAsync();
        await replica.DisposeAsync();
        await primary.DisposeAsync();
    }

    [Benchmark(Description = "GET at the primary, 512 at once", OperationsPerInvoke = AtOnce)]
    public Task<int> AtThePrimary() => Read(client);

    [Benchmark(Description = "GET through the router at a replica, 512 at once", OperationsPerInvoke = AtOnce)]
    public Task<int> AtAReplica() => Read(reading);

    private async Task<int> Read(RedisClient from)
    {
        for (var i = 0; i < AtOnce; i++) reads[i] = from.Run(Commands.Get("k"));
        var found = 0;
        for (var i = 0; i < AtOnce; i++) found += (await reads[i]).Match(Right: static value => value.IsSome ? 1 : 0, Left: static _ => 0);
        return found == AtOnce ? found : throw new InvalidOperationException("not all were read");
    }

    private static A Right<A>(Either<RedisError, A> outcome) => outcome.Match(Right: static value => value, Left: static error => throw new InvalidOperationException($"{error}"));
}
