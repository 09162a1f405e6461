using System.Diagnostics;
using System.Globalization;
using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.ClientProcess;

/// <summary>
/// Calls of every kind to a server that answers none of them, while the thread pool is blocked: says how long after its deadline each has ended.
/// </summary>
internal static class Deadlines
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Blocked = TimeSpan.FromMilliseconds(3_200);
    private static readonly RedisKey Key = "key";

    private static readonly (string Kind, TimeSpan Limit, Func<RedisClient, ValueTask<Either<RedisError, Unit>>> Call)[] Calls =
    [
        Program("command", Get<string>(Key)),
        Program("pipeline", Get<string>(Key).Zip(Incr(Key))),
        Program("transaction", Multi(Incr(Key))),
        Program("Optimistic", Optimistic([Key], Get<string>(Key).AsProgram().Map(_ => Multi(Incr(Key))))),
        Program("lease", OnLease(Get<string>(Key).AsProgram())),
        Program("lease of a pipeline", OnLease(Get<string>(Key).Zip(Incr(Key)).AsProgram())),
        Program("script", RedisScript.Create("return 1", Codec.Int64).Call([Key])),
        Program("lock", new RedisLock("lock").Hold(Done)),

        // Its own wait, and two seconds of grace.
        Program("blocking command", BLPop("queue", TimeSpan.FromMilliseconds(100)), TimeSpan.FromMilliseconds(2_100)),
        ("subscription", Limit, static async client =>
        {
            await using var subscription = client.Subscribe("channel");
            return await subscription.WaitUntilSubscribed();
        }),
    ];

    /// <summary>Connects, calls and blocks the pool: at once, or a moment later, when leases have their connections.</summary>
    public static async Task<int> Run(string url, bool isPooled, WhenInFlightFull window, TimeSpan moment)
    {
        var config = RedisConfig.Parse(url).Map(parsed => parsed with { CommandTimeout = Limit, ReadTimeout = TimeSpan.FromMinutes(1), KeepAliveInterval = TimeSpan.Zero, WhenInFlightFull = window, WhenDisconnected = WhenDisconnected.Wait });
        var connected = await config.Match(
            Right: known => isPooled ? RedisClient.Connect(known with { Pool = new() }) : RedisClient.Connect(known),
            Left: static error => new(error));
        return await connected.Match(
            Right: async client =>
            {
                await using (client)
                {
                    // What the first calls compile and make is none of the deadlines' business.
                    await Task.WhenAll(Calls.Select(call => Over(client, call)));
                    Console.WriteLine("calling now");
                    var calls = Calls.Select(call => Over(client, call)).ToArray();
                    if (moment > TimeSpan.Zero) await Task.Delay(moment);
                    Starvation.Begin(Blocked);
                    var over = await Task.WhenAll(calls);
                    Console.WriteLine($"deadlines: {over.Max(static call => call.Over).ToString("0", CultureInfo.InvariantCulture)} ms: {string.Join(", ", over.Select(static call => $"{call.Kind} {call.Over:0}"))}");
                }

                return 0;
            },
            Left: error =>
            {
                Console.Error.WriteLine(error);
                return Task.FromResult(1);
            });
    }

    private static (string, TimeSpan, Func<RedisClient, ValueTask<Either<RedisError, Unit>>>) Program<A>(string kind, RedisProgram<A> program, TimeSpan? limit = null) =>
        (kind, limit ?? Limit, client => client.Run(program.Ignore()));

    // The moment is taken where the call's outcome is there, on whatever thread.
    private static async Task<(string Kind, double Over)> Over(RedisClient client, (string Kind, TimeSpan Limit, Func<RedisClient, ValueTask<Either<RedisError, Unit>>> Call) call)
    {
        var start = Stopwatch.GetTimestamp();
        var outcome = await call.Call(client);
        var over = (Stopwatch.GetElapsedTime(start) - call.Limit).TotalMilliseconds;
        return (outcome.IsLeft ? call.Kind : $"{call.Kind} (which ended with a value)", outcome.IsLeft ? over : double.PositiveInfinity);
    }
}
