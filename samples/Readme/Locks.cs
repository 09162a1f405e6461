using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of docs/guides/locks.md.</summary>
public static class Locks
{
    // snippet: value
    public static readonly RedisLock Orders = new("locks:orders")
    {
        Ttl = TimeSpan.FromSeconds(10),         // how long the server keeps it without a sign of its holder
        AcquireTimeout = TimeSpan.FromSeconds(2),         // how long to wait for it; zero is one try
        AutoExtend = true,                          // extend it by itself while it is held
        Owner = "billing@host-7",               // the name that others see
    };
    // end snippet

    // snippet: with
    public static RedisProgram<long> Bill(RedisKey order) => Orders.Hold(
        from open in Get<long>(order).IfNone(0)
        from _ in Del(order)
        select open);
    // end snippet

    // snippet: outside
    public static RedisProgram<int> Export(Func<long, CancellationToken, Task<int>> upload) =>
        Orders.Hold((held, token) => upload(held.FencingToken, token));
    // end snippet

    // snippet: outcomes
    public static string Describe(Either<RedisError, long> outcome) => outcome.Match(
        Right: sum => $"billed {sum}",
        Left: error => error switch
        {
            RedisError.Client.LockNotAcquired busy => $"{busy.Holder} has it for another {busy.RunsOutIn}",
            RedisError.Client.LockLost { IsRetrySafe: true } => "lost before anything was written: try again",
            RedisError.Client.LockLost lost => $"lost while working ({lost.Reason}): check what was done",
            _ => error.Message,
        });
    // end snippet

    // snippet: held
    public static async Task Watch(IRedisClient client, CancellationToken token)
    {
        await (await Orders.Acquire(client, token)).Match(
            Right: async held =>
            {
                await using (held)                                  // released by its token; never throws
                {
                    held.LostToken.Register(() => Console.WriteLine("expires soon: stop using it"));
                    (await held.Extend(TimeSpan.FromMinutes(1), token)).IfLeft(error => Console.WriteLine(error.Message));
                    Console.WriteLine($"{held.State}, for {held.Remaining} still, fence {held.FencingToken}");
                }
            },
            Left: error =>
            {
                Console.WriteLine(error.Message);
                return Task.CompletedTask;
            });
    }
    // end snippet

    // snippet: fence
    static readonly RedisScript<bool> WriteFenced = RedisScript.Create("""
        if tonumber(ARGV[1]) < tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') then return 0 end
        redis.call('HSET', KEYS[1], 'fence', ARGV[1], 'value', ARGV[2])
        return 1
        """, Codec.Bool);

    public static RedisProgram<bool> Store(RedisKey report, RedisValue text) =>
        Orders.Hold(held => (RedisProgram<bool>)WriteFenced.Call(report, held.FencingToken, text));
    // end snippet

    // snippet: across
    public static RedisLock Everywhere(RedisClient a, RedisClient b, RedisClient c) => Orders.Across(a, b, c);

    public static RedisProgram<bool> StoreSafely(RedisLock everywhere, RedisKey report, RedisValue text) =>
        everywhere.Hold(held => (RedisProgram<bool>)WriteFenced.Call(report, held.FencingToken, text));

    public static ValueTask<Either<RedisError, HeldLock>> Take(RedisLock everywhere, CancellationToken token) => everywhere.Acquire(token);
    // end snippet
}
