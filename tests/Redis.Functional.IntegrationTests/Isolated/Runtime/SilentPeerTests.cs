using System.Diagnostics;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A peer that accepts connections and never answers: every kind of call ends by its deadline.</summary>
[Collection(nameof(Alone))]
public sealed class SilentPeerTests
{
    private const double Overrun = 100;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);
    private static readonly RedisKey Key = "key";

    private static readonly (string Kind, TimeSpan Limit, Func<RedisClient, ValueTask<Either<RedisError, Unit>>> Call)[] Calls =
    [
        Program("command", Raw.Get(Key)),
        Program("pipeline", Raw.Get(Key).Zip(Raw.Incr(Key))),
        Program("transaction", Multi(Raw.Incr(Key))),
        Program("Optimistic", Optimistic([Key], Raw.Get(Key).AsProgram().Map(_ => Multi(Raw.Incr(Key))))),
        Program("lease", OnLease(Raw.Get(Key).AsProgram())),
        Program("lease of a pipeline", OnLease(Raw.Get(Key).Zip(Raw.Incr(Key)).AsProgram())),
        Program("script", RedisScript.Create("return 1", Codec.Int64).Call([Key])),
        Program("lock", new RedisLock("lock").Hold(Done)),

        // Its own wait, and two seconds of grace.
        Program("blocking command", Raw.BLPop("queue", TimeSpan.FromMilliseconds(100)), TimeSpan.FromMilliseconds(2_100)),
        ("subscription", Limit, static async client =>
        {
            await using var subscription = client.Subscribe("channel");
            return await subscription.WaitUntilSubscribed();
        }),
    ];

    // What the first calls compile and make is none of the deadlines' business: neither of those that were not sent, nor of those that were, after which
    // locks are given back and keys unwatched.
    private static readonly Lazy<Task> FirstCalls = new(static async () =>
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Nothing));
        await using var client = RedisClient.Create(Config(server, WhenInFlightFull.Wait, WhenDisconnected.Wait)).Right();
        await Task.WhenAll(Calls.Select(call => call.Call(client).AsTask()));
        await using var silent = ScriptServer.Start(ServerScript.Default.Otherwise(ScriptReply.Nothing));
        await using var connected = await Clients.Connect(Config(silent, WhenInFlightFull.Wait, WhenDisconnected.Wait));
        await Task.WhenAll(Calls.Select(call => call.Call(connected).AsTask()));
    });

    public static TheoryData<bool, WhenInFlightFull, WhenDisconnected> Kinds => new()
    {
        { false, WhenInFlightFull.Wait, WhenDisconnected.Wait }, { false, WhenInFlightFull.Fail, WhenDisconnected.Wait },
        { true, WhenInFlightFull.Wait, WhenDisconnected.Wait }, { true, WhenInFlightFull.Fail, WhenDisconnected.Wait },
        { true, WhenInFlightFull.Wait, WhenDisconnected.Fail },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_call_ends_while_the_handshake_is_not_answered(bool pooled, WhenInFlightFull window, WhenDisconnected away)
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Nothing));
        var config = Config(server, window, away);
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() { MinSize = 0 } }).Right() : RedisClient.Create(config).Right();

        await AllEnd(client, $"handshake not answered, {(pooled ? "pool" : "shared")}, {window}, {away}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_call_ends_when_the_peer_falls_silent(bool pooled, WhenInFlightFull window, WhenDisconnected away)
    {
        await using var server = ScriptServer.Start();
        var config = Config(server, window, away);
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() }).Right() : await Clients.Connect(config);

        // On a slow machine the first calls take longer than the deadline.
        await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("connected"))).IsRight, "it is connected");
        await Eventually.TrueAsync(async () => (await client.Run(OnLease(Raw.Echo("leased")))).IsRight, "it has leased");
        server.Script = ServerScript.Bare.Otherwise(ScriptReply.Nothing);

        await AllEnd(client, $"silent after the handshake, {(pooled ? "pool" : "shared")}, {window}, {away}");
    }

    private static (string, TimeSpan, Func<RedisClient, ValueTask<Either<RedisError, Unit>>>) Program<A>(string kind, RedisProgram<A> program, TimeSpan? limit = null) =>
        (kind, limit ?? Limit, client => client.Run(program.Ignore()));

    private static RedisConfig Config(ScriptServer server, WhenInFlightFull window, WhenDisconnected away) =>
        Clients.Config(server.Port) with { CommandTimeout = Limit, WhenInFlightFull = window, WhenDisconnected = away };

    // All at once, twice: the second round finds the connections that the first has left.
    private static async Task AllEnd(RedisClient client, string how)
    {
        await FirstCalls.Value;
        using var lateness = new Lateness();
        for (var round = 0; round < 2; round++)
        {
            var over = await Task.WhenAll(Calls.Select(async call =>
            {
                var start = Stopwatch.GetTimestamp();
                var outcome = await call.Call(client);
                var took = Stopwatch.GetElapsedTime(start);
                Assert.True(outcome.IsLeft, $"{call.Kind} ended with a value");
                return (call.Kind, Over: (took - call.Limit).TotalMilliseconds);
            }));
            var (kind, worst) = over.MaxBy(call => call.Over);
            Figures.Report("R6", $"{how}: the latest of {over.Length} kinds of call ended {worst:0} ms after its deadline ({kind}; machine late {lateness.Worst:0} ms)");
            Assert.True(worst <= lateness.Allowing(Overrun), $"{how}: {string.Join(", ", over.Select(call => $"{call.Kind} {call.Over:0} ms"))}; machine late {lateness.Worst:0} ms");
        }
    }
}
