using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Locks;

/// <summary>The steps: a program under a lock, who is kept out, waiting, losing it, and the fence against those who do not know yet.</summary>
static class Steps
{
    static readonly RedisKey Balance = "locks:balance";

    static readonly RedisLock Account = new("locks:account") { Ttl = TimeSpan.FromSeconds(2), Owner = "worker 1" };

    // A store that refuses those who come with a smaller token than it has seen.
    static readonly RedisScript<bool> WriteFenced = RedisScript.Create("""
        if tonumber(ARGV[1]) < tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') then return 0 end
        redis.call('HSET', KEYS[1], 'fence', ARGV[1], 'value', ARGV[2])
        return 1
        """, Codec.Bool);

    public static async Task All(IRedisClient client)
    {
        await Clean(client);
        await Step("1. A program under the lock", client, Deposit(100));
        await Step("2. Ten at once, each waiting for its turn", client, TraverseParallel(Enumerable.Range(1, 10), _ => Deposit(1)).Bind(_ => Get<long>(Balance)));
        await Step("3. One try while another worker has it", client, Account.Hold(Other.Hold(Done)));
        await Step("4. Work that takes longer than the lock lasts", client, Account.Hold(Sleep(TimeSpan.FromMinutes(1))));
        await Step("5. The same kept alive by renewal, for twice its ttl", client, (Account with { AutoExtend = true }).Hold(
            held => from _ in Sleep(TimeSpan.FromSeconds(4)) select $"{held.State} after four seconds, fence {held.FencingToken}"));
        await Step("6. A holder of yesterday writes to a fenced store", client, Fenced);
        await Clean(client);
    }

    static async Task Clean(IRedisClient client) =>
        (await client.Run(Del(Balance, "locks:report", Account.Key))).IfLeft(error => Console.WriteLine(error.Message));

    static RedisLock Other => Account with { Owner = "worker 2" };

    // Read and write in two steps: safe only while nobody else does the same.
    static RedisProgram<long> Deposit(long amount) => Patiently(
        from balance in Get<long>(Balance).IfNone(0)
        from _ in Set(Balance, balance + amount)
        select balance + amount);

    static RedisProgram<A> Patiently<A>(RedisProgram<A> program) =>
        (Account with { AcquireTimeout = TimeSpan.FromSeconds(5), PollInterval = TimeSpan.FromMilliseconds(10) }).Hold(program);

    static RedisProgram<string> Fenced =>
        from old in Account.Hold(held => Pure(held.FencingToken))
        from now in Account.Hold(held => Pure(held.FencingToken))
        from second in WriteFenced.Call("locks:report", now, "today")
        from first in WriteFenced.Call("locks:report", old, "yesterday")
        select $"fence {now}: {Verdict(second)}; fence {old}, late: {Verdict(first)}";

    static string Verdict(bool accepted) => accepted ? "accepted" : "refused";

    static async Task Step<A>(string title, IRedisClient client, RedisProgram<A> program) => Console.WriteLine(Told(title, await client.Run(program)));

    public static string Told<A>(string title, Either<RedisError, A> outcome) =>
        $"{title}\n   {outcome.Match(Right: value => $"{value}", Left: error => $"Left: {error.Message} [{error.Delivery}]")}\n";
}
