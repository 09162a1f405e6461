using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Programs.TwoNodes;

/// <summary>
/// A client over two nodes of a real cluster, made of public members only as a user could make it: commands, pipelines over both nodes, transactions,
/// WATCH, blocking commands and redirects, while connections are killed. Every write is in the ledger of the servers as its outcome says.
/// </summary>
[Trait("Load", "Any")]
public sealed class TwoNodeTests
{
    private const int Callers = 64;
    private const int Rounds = 40;
    private static readonly RedisServerOptions Node = new() { Config = ["cluster-enabled yes", "cluster-require-full-coverage no"] };

    [Theory]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    public async Task A_router_made_of_public_members_serves_64_callers_truly(ProtocolPreference protocol, bool pooled)
    {
        await using var first = await RedisServer.StartAsync(Node);
        await using var second = await RedisServer.StartAsync(Node);
        await Join(first, second);
        await using var one = await Connect(first, protocol, pooled);
        await using var other = await Connect(second, protocol, pooled);
        await using var router = new SlotRouter(new Dictionary<int, IRedisClient> { [first.Port] = one, [second.Port] = other });
        var ledger = new OutcomeLedger();
        var done = 0;

        var callers = Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                await Call(router, ledger, caller, round);
                var soFar = Interlocked.Increment(ref done);
                if (soFar % 100 == 0) router.Forget();
                if (soFar % 500 == 0) await (soFar % 1_000 == 0 ? first : second).CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
            }
        })).ToArray();
        await Task.WhenAll(callers);

        var written = new List<string>();
        foreach (var server in new[] { first, second })
            foreach (var key in await server.CliLinesAsync("KEYS", "ledger:*")) written.AddRange(await server.CliLinesAsync("LRANGE", key, "0", "-1"));
        var report = ledger.Compare(written);
        Figures.Report("two nodes", $"{protocol}{(pooled ? ", pooled" : "")}: {Callers} callers, {ledger.Begun} writes, {router.Redirects} redirects followed, {report.Violations.Length} lies");
        Assert.True(report.IsClean, report.ToString());
        Assert.True(router.Redirects > 100, $"{router.Redirects} redirects");
        Assert.True(written.Count > ledger.Begun / 2, $"{written.Count} of {ledger.Begun} writes arrived");
    }

    private static async Task<RedisClient> Connect(RedisServer server, ProtocolPreference protocol, bool pooled)
    {
        var config = Clients.Config(server, protocol) with { WhenDisconnected = WhenDisconnected.Wait };
        return await Clients.Connect(pooled ? config with { Pool = new() { MaxSize = 8 } } : config);
    }

    // One half of the slots each. A node that knows the other redirects to it.
    private static async Task Join(RedisServer first, RedisServer second)
    {
        await first.CliAsync("CLUSTER", "ADDSLOTSRANGE", "0", "8191");
        await second.CliAsync("CLUSTER", "ADDSLOTSRANGE", "8192", "16383");
        await second.CliAsync("CLUSTER", "SET-CONFIG-EPOCH", "2");
        await first.CliAsync("CLUSTER", "MEET", "127.0.0.1", second.Port.ToString(CultureInfo.InvariantCulture));
        foreach (var server in new[] { first, second })
        {
            await Eventually.TrueAsync(async () => await server.CliAsync("CLUSTER", "INFO") is var info
                && info.Contains("cluster_slots_assigned:16384", StringComparison.Ordinal)
                && info.Contains("cluster_state:ok", StringComparison.Ordinal), "the nodes know one another");
        }
    }

    private static Task Call(SlotRouter router, OutcomeLedger ledger, int caller, int round) => ((caller + round) % 6) switch
    {
        0 => Single(router, ledger, caller + round),
        1 => OverBothNodes(router, ledger, caller + round),
        2 => InTransaction(router, ledger, caller + round),
        3 => Watching(router, ledger, caller + round),
        4 => Blocking(router, caller),
        _ => Reading(router, caller + round),
    };

    private static RedisKey Key(int number) => $"ledger:{number % 32}";

    private static async Task Single(SlotRouter router, OutcomeLedger ledger, int number)
    {
        var id = ledger.Begin();
        ledger.Conclude(id, Ledgers.OutcomeOf(await router.Run(RPush(Key(number), id))));
    }

    private static async Task OverBothNodes(SlotRouter router, OutcomeLedger ledger, int number)
    {
        var writes = Enumerable.Range(number, 5).Select(n => (Key: Key(n), Id: ledger.Begin())).ToArray();
        var outcome = await router.Run(Pipeline.Traverse(writes, write => RPush(write.Key, write.Id).Attempt()));
        outcome.Match(
            Right: each =>
            {
                foreach (var (write, one) in writes.Zip(each)) ledger.Conclude(write.Id, Ledgers.OutcomeOf(one));
            },
            Left: error =>
            {
                // One part was lost, and the others may have written.
                var told = error.Context.MayHaveWritten ? LedgerOutcome.Unknown : Ledgers.OutcomeOf(Prelude.Left<RedisError, Unit>(error));
                foreach (var write in writes) ledger.Conclude(write.Id, told);
            });
    }

    private static async Task InTransaction(SlotRouter router, OutcomeLedger ledger, int number)
    {
        var (first, second) = (ledger.Begin(), ledger.Begin());
        RedisKey tagged = $"ledger:{{{number % 32}}}";
        var outcome = await router.Run(Multi((RPush(tagged, first), RPush($"{tagged}:b", second)).Zip()));
        ledger.Conclude(first, Ledgers.OutcomeOf(outcome));
        ledger.Conclude(second, Ledgers.OutcomeOf(outcome));
    }

    private static async Task Watching(SlotRouter router, OutcomeLedger ledger, int number)
    {
        var id = ledger.Begin();
        var key = Key(number);
        var outcome = await router.Run(Optimistic([key], from length in LLen(key) select Multi(RPush(key, id))));
        ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
    }

    private static async Task Blocking(SlotRouter router, int caller)
    {
        RedisKey queue = $"queue:{caller}";
        var pushed = await router.Run(LPush(queue, "job"));
        if (pushed.IsLeft) return;
        var popped = await router.Run(BLPop(queue, TimeSpan.FromMilliseconds(200)));
        popped.Match(Right: found => Assert.True(found.ForAll(static value => value == "job")), Left: static _ => { });
    }

    private static async Task Reading(SlotRouter router, int number)
    {
        RedisKey key = $"own:{number}";
        var outcome = await router.Run(from _ in Set(key, number) from read in Get<int>(key) select read);
        outcome.Match(Right: read => Assert.Equal(Prelude.Some(number), read), Left: static _ => { });
    }
}
