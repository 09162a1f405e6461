using System.Collections.Concurrent;
using LanguageExt;
using Redis.Functional.TestKit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Pairing;

/// <summary>
/// Calls of every kind to a model server, each with a key of its own, and what came of them. A value that is not its key's, and a delivery state
/// that the server contradicts, are counted.
/// </summary>
internal sealed class PairingCalls(ModelServer server, int seed)
{
    private static readonly RedisScript<string> Read = RedisScript.Create<string>("return redis.call('GET', KEYS[1])");
    private static readonly IRedisCodec<string> Throwing = Codec.Of<string>(
        static text => text,
        static _ => throw new InvalidOperationException("a codec that throws"));

    private readonly ConcurrentBag<string> wrong = [];
    private readonly ConcurrentBag<(string Key, Delivery? Said)> writes = [];
    private long calls;
    private long failed;
    private int keys;

    public long Calls => Interlocked.Read(ref calls);

    public long Failed => Interlocked.Read(ref failed);

    /// <summary>Values that were not their key's.</summary>
    public IReadOnlyCollection<string> Wrong => wrong;

    /// <summary>Writes of which the client said done that were not, or not sent or refused that were done.</summary>
    public IReadOnlyList<string> FalseDeliveries() =>
    [
        .. writes.Where(write => write.Said is null != server.HasWritten(write.Key) && write.Said is null or Delivery.NotSent or Delivery.Rejected)
            .Select(write => $"{write.Key}: {write.Said?.ToString() ?? "done"}"),
    ];

    /// <summary>Runs so many callers, each with so many calls one after another. The action happens when a third of the calls have begun.</summary>
    public Task Run(RedisClient client, int callers, int callsEach, Action then)
    {
        var third = (long)callers * callsEach / 3;
        var begun = Interlocked.Read(ref calls);
        return Task.WhenAll(Enumerable.Range(0, callers).Select(n => Task.Run(async () =>
        {
            var random = new Random(HashCode.Combine(seed, n, begun));
            for (var i = 0; i < callsEach; i++)
            {
                if (Interlocked.Increment(ref calls) - begun == third) then();
                await Call(client, random.Next(100), random);
            }
        })));
    }

    private Task Call(RedisClient client, int chance, Random random)
    {
        var key = $"k:{Interlocked.Increment(ref keys)}";
        return chance switch
        {
            < 28 => Expect(client, Get(key).Map(Show), ModelServer.ValueOf(key)),
            < 31 => Expect(client, OnLease(Several(key)), Values(key, $"{key}b", $"{key}c")),
            < 34 => Cancelled(client, OnLease(Several(key)), Values(key, $"{key}b", $"{key}c"), random),
            < 42 => Cancelled(client, Get(key).Map(Show), ModelServer.ValueOf(key), random),
            < 50 => Expect(client, Echo(key).Map(text => text.ToString()), key),
            < 60 => Write(client, Set(key, "v"), key),
            < 66 => Expect(client, Incr(key), 1),
            < 72 => Expect(client, All(key), AllValues(key)),
            < 78 => Expect(client, Pipeline.Traverse(["a", "b", "c", "d"], one => Get(key + one)).Map(all => string.Join(',', all.Map(Show))), Values($"{key}a", $"{key}b", $"{key}c", $"{key}d")),
            < 81 => Expect(client, Multi(Get(key).Zip(Get($"{key}b"), (a, b) => $"{Show(a)},{Show(b)}")), Values(key, $"{key}b")),
            < 84 => Expect(client, Multi(Get(key).Zip(All(key), (a, all) => $"{Show(a)},{all}")), $"{ModelServer.ValueOf(key)},{AllValues(key)}"),
            < 88 => Write(client, Multi(Get(key).Zip(Set(key, "v"), (_, done) => done)), key),
            < 92 => Expect(client, Optimistic([key], from seen in Get(key) select Multi(Get($"{key}b").Zip(Incr($"{key}n"), (b, n) => $"{Show(seen)},{Show(b)},{n}"))), $"{Values(key, $"{key}b")},1"),
            < 95 => Expect(client, Read.Call(key), ModelServer.ValueOf(key)),
            < 97 => Expect(client, BLPop(key, TimeSpan.FromSeconds(1)).Map(Show), ModelServer.ValueOf(key)),
            < 98 => Expect(client, Get(key, Throwing).Map(text => text.IfNone("none")), ModelServer.ValueOf(key)),
            _ => Expect(client, Get(key).FireAndForget(), Unit.Default),
        };
    }

    private async Task Expect<A>(RedisClient client, RedisProgram<A> program, A expected)
    {
        var outcome = await client.Run(program);
        Judge(outcome, expected);
    }

    private void Judge<A>(Either<RedisError, A> outcome, A expected)
    {
        if (outcome.IsLeft) Interlocked.Increment(ref failed);
        else if (!EqualityComparer<A>.Default.Equals(outcome.Right(), expected)) wrong.Add($"{outcome.Right()} for {expected}");
    }

    private async Task Cancelled(RedisClient client, RedisProgram<string> program, string expected, Random random)
    {
        using var source = new CancellationTokenSource();
        var running = client.Run(program, source.Token);
        if (random.Next(2) == 0) await Task.Yield();
        await source.CancelAsync();
        Judge(await running, expected);
    }

    // A call and a transaction with a script, on whatever connection they get.
    private static RedisProgram<string> Several(string key) =>
        from first in Get(key)
        from others in Multi(Get($"{key}b").Zip(Read.Call($"{key}c"), (b, c) => $"{Show(b)},{c}"))
        select $"{Show(first)},{others}";

    private static Command<string> All(string key) => MGet($"{key}a", $"{key}b", $"{key}c").Map(static all => string.Join(',', all.Map(Show)));

    private static string AllValues(string key) => Values($"{key}a", $"{key}b", $"{key}c");

    private async Task Write(RedisClient client, RedisProgram<Unit> program, string key)
    {
        var outcome = await client.Run(program);
        if (outcome.IsLeft) Interlocked.Increment(ref failed);
        writes.Add((key, outcome.IsLeft ? outcome.Left().Delivery : null));
    }

    private static string Show(Option<RedisValue> value) => value.Match(some => some.ToString(), () => "none");

    private static string Values(params string[] keys) => string.Join(',', keys.Select(ModelServer.ValueOf));
}
