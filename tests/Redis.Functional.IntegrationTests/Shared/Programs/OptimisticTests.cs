using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Programs;

/// <summary>WATCH, read, MULTI, EXEC on a real server, with somebody who writes in between.</summary>
public sealed class OptimisticTests : IAsyncLifetime
{
    private static readonly CommandSpec<long> ClientId = Spec.Read("CLIENT ID", KeyPositions.None, Decode.Int64);
    private readonly RedisKey key = SharedServer.Prefix() + "k";
    private RedisClient other = null!;
    private int begun;

    public async ValueTask InitializeAsync() => other = await Clients.Shared(ProtocolPreference.Resp3OrResp2);

    public ValueTask DisposeAsync() => other.DisposeAsync();

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_conflict_is_tried_again_on_fresh_values(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);

        Assert.Equal("theirsmine", await client.Run(Optimistic([key], Append("mine", disturbed: 1))).Right());
        Assert.Equal(2, begun);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task When_the_schedule_ends_nothing_was_written_and_the_attempts_are_told(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);

        var error = await client.Run(Optimistic([key], Append("mine", disturbed: 9), RetrySchedule.Times(3))).Left();

        Assert.IsType<RedisError.Transaction.Conflict>(error);
        Assert.Equal((4, Delivery.Rejected, true), (error.Context.AttemptNumber, error.Delivery, error.IsRetrySafe));
        Assert.Equal("theirstheirstheirstheirs", (await other.Run(Get<string>(key)).Right()).IfNone(""));
    }

    [Fact]
    public async Task It_reads_and_executes_on_a_connection_of_its_own()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var shared = await client.AtServer().Run(ClientId.Of()).Right();

        var (read, executed) = await client.Run(Optimistic([key],
            from id in ClientId.Of().AsProgram()
            select Multi(ClientId.Of()).Map(last => (id, last)))).Right();

        Assert.Equal(read, executed);
        Assert.NotEqual(shared, read);
    }

    [Fact]
    public async Task On_a_view_of_another_database_it_works_there()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var view = client.Node.GetDatabase(3);

        await view.Run(Optimistic([key], Append("mine", disturbed: 0))).Right();

        Assert.Equal(Option<string>.None, await client.Run(Get<string>(key)).Right());
        Assert.Equal(Prelude.Some("mine"), await view.Run(Multi(GetDel<string>(key))).Right());
    }

    // On a connection that goes on being used, a watch that was left on would make the next transaction a conflict.
    [Theory]
    [InlineData("nothing to write", ProtocolPreference.Resp2)]
    [InlineData("nothing to write", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a failing read", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a refused transaction", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a thrown exception", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a discarded transaction", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a time limit", ProtocolPreference.Resp2)]
    [InlineData("a time limit", ProtocolPreference.Resp3OrResp2)]
    public async Task No_watch_is_left_on_by(string outcome, ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);

        var counted = await client.Run(OnLease(
            from ended in Ended(outcome).Attempt()
            from touched in Disturb(1)
            from n in Multi(Incr(key + ":n"))
            select (ended.IsRight, n))).Right();

        Assert.Equal((outcome == "nothing to write", 1L), counted);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Cancelled_ones_leave_no_watch_behind(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        for (var i = 0; i < 20; i++)
        {
            using var cancel = new CancellationTokenSource();
            var running = client.Run(Optimistic([key], Defer(() =>
            {
                cancel.CancelAfter(i % 4);
                return Get(key).AsProgram().Bind(_ => Sleep(TimeSpan.FromMinutes(1))).Map(_ => Multi(Incr(key)));
            })), cancel.Token);
            Assert.IsType<RedisError.Client.Cancelled>(await running.Left());
        }

        await Watches.NoneOn(other, key);
        Assert.Equal("mine", await client.Run(Optimistic([key], Append("mine", disturbed: 0))).Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task On_a_pool_a_conflict_is_tried_again_on_fresh_values(ProtocolPreference protocol)
    {
        await using var client = await Pooled(protocol, 1);

        Assert.Equal("theirsmine", await client.Run(Optimistic([key], Append("mine", disturbed: 1))).Right());
        var error = await client.Run(Optimistic([key], Append("mine", disturbed: 9), RetrySchedule.Times(3))).Left();

        Assert.Equal((4, Delivery.Rejected, true), (Assert.IsType<RedisError.Transaction.Conflict>(error).Context.AttemptNumber, error.Delivery, error.IsRetrySafe));
        await Eventually.TrueAsync(() => client.Node.PoolStatistics == new PoolStatistics(0, 1, 0, 1, 0), "the one connection came back");
    }

    // The pool's one connection goes from the program straight to a transaction, for which a watch that was left on would be a conflict.
    [Theory]
    [InlineData("nothing to write", ProtocolPreference.Resp2)]
    [InlineData("nothing to write", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a failing read", ProtocolPreference.Resp2)]
    [InlineData("a failing read", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a refused transaction", ProtocolPreference.Resp2)]
    [InlineData("a refused transaction", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a thrown exception", ProtocolPreference.Resp2)]
    [InlineData("a thrown exception", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a discarded transaction", ProtocolPreference.Resp2)]
    [InlineData("a discarded transaction", ProtocolPreference.Resp3OrResp2)]
    [InlineData("a time limit", ProtocolPreference.Resp2)]
    [InlineData("a time limit", ProtocolPreference.Resp3OrResp2)]
    public async Task To_the_next_user_of_a_pool_no_watch_is_left_by(string outcome, ProtocolPreference protocol)
    {
        await using var client = await Pooled(protocol, 1);

        var ended = await client.Run(Ended(outcome));
        await other.Run(Raw.Ask("APPEND", key.ToString(), "theirs")).Right();

        Assert.Equal(outcome == "nothing to write", ended.IsRight);
        Assert.Equal(1L, await client.Run(Multi(Incr(key + ":n"))).Right());
        await Eventually.TrueAsync(() => client.Node.PoolStatistics == new PoolStatistics(0, 1, 0, 1, 0), "the one connection came back");
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task On_a_pool_many_who_write_the_same_key_lose_nothing_whoever_is_cancelled(ProtocolPreference protocol)
    {
        await using var client = await Pooled(protocol, 4);
        var add = Optimistic([key], from now in Get<long>(key).IfNone(0) select Multi(Set(key, now + 1)), RetrySchedule.Forever);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(async writer =>
        {
            var (done, unknown) = (0, 0);
            for (var i = 0; i < 40; i++)
            {
                using var cancel = new CancellationTokenSource();
                if (i % 4 == 3) cancel.CancelAfter(TimeSpan.FromMilliseconds((writer + i) % 3));
                var outcome = await client.Run(add, cancel.Token);
                if (outcome.IsRight) done++;
                else if (Assert.IsType<RedisError.Client.Cancelled>(outcome.Left()).Delivery == Delivery.Unknown) unknown++;
            }

            return (done, unknown);
        }));

        var sum = (await other.Run(Get<long>(key)).Right()).IfNone(0);
        Assert.InRange(sum, outcomes.Sum(o => o.done), outcomes.Sum(o => o.done + o.unknown));
        Assert.True(outcomes.Sum(o => o.done) >= 16 * 30);
        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 0, Waiting: 0 }, "all came back");
        await Watches.NoneOn(other, key);
    }

    private static Task<RedisClient> Pooled(ProtocolPreference protocol, int size) => Clients.Shared(protocol, config => config with { Pool = new() { MaxSize = size } });

    private RedisProgram<Unit> Ended(string outcome) => outcome switch
    {
        "nothing to write" => Optimistic([key], Pure(Multi(Pipeline.Pure(Unit.Default)))),
        "a failing read" => Optimistic([key], Raw.Ask("GET", key.ToString(), "too many").AsProgram().Map(_ => Multi(Set(key, "mine")))),
        "a refused transaction" => Optimistic([key], Pure(Multi(Redis.Functional.Commands.Raw("SELECT", 1).Ignore()))),
        "a thrown exception" => Optimistic([key], Get(key).AsProgram().Map<Transaction<Unit>>(_ => throw new InvalidOperationException("the program broke"))),
        "a discarded transaction" => Optimistic([key], Pure(Multi(Raw.Ask("NOSUCHCOMMAND")).Ignore())),
        _ => Optimistic([key], Get(key).AsProgram().Bind(_ => Sleep(TimeSpan.FromMinutes(1))).Map(_ => Multi(Set(key, "mine")))).Timeout(TimeSpan.FromMilliseconds(20)),
    };

    // Somebody else writes while the program is between its read and its transaction, so many times.
    private RedisProgram<Transaction<string>> Append(string text, int disturbed) =>
        from current in Get<string>(key).IfNone("")
        from touched in Disturb(disturbed)
        select Multi(Set(key, current + text).Map(_ => current + text));

    private RedisProgram<Unit> Disturb(int times) => FromTask(async _ =>
    {
        if (begun++ < times) await other.Run(Raw.Ask("APPEND", key.ToString(), "theirs")).Right();
        return Unit.Default;
    });
}
