using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>A program at several servers: how many run it at the same time, and what comes of each.</summary>
public class OnNodesTests
{
    const int Count = 7;
    readonly FakeNodes _client = new(Count);

    public static TheoryData<int?> Limits => new() { 1, 2, 3, Count - 1, Count, Count + 1, int.MaxValue, (int?)null };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task No_more_run_at_once_than_the_limit_says_and_no_fewer(int? limit)
    {
        var chance = new Random(7);
        for (var run = 0; run < 50; run++)
        {
            var gates = new System.Collections.Concurrent.ConcurrentQueue<TaskCompletionSource<int>>();
            var (begun, most, open) = (0, 0, 0);
            var arrived = new SemaphoreSlim(0);
            var program = FromTask(_ =>
            {
                var gate = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
                gates.Enqueue(gate);
                Interlocked.Increment(ref begun);
                Max(ref most, Interlocked.Increment(ref open));
                arrived.Release();
                return gate.Task;
            });

            var running = _client.Items(program.OnPrimaries(limit));
            var waiting = new List<(int Number, TaskCompletionSource<int> Gate)>();
            var width = Math.Min(limit ?? Count, Count);
            for (var ended = 0; ended < Count; ended++)
            {
                // As many as may run have begun, in their order; one of them ends, whichever.
                while (waiting.Count < Math.Min(width, Count - ended))
                {
                    await arrived.WaitAsync();
                    Assert.True(gates.TryDequeue(out var gate));
                    waiting.Add((ended + waiting.Count, gate));
                }

                Assert.Equal(Math.Min(ended + width, Count), Volatile.Read(ref begun));
                var next = chance.Next(waiting.Count);
                var (number, one) = waiting[next];
                waiting.RemoveAt(next);
                Interlocked.Decrement(ref open);
                one.SetResult(number);
            }

            Assert.Equal(width, most);
            Assert.Equal(Enumerable.Range(0, Count).Select(static i => ($"n{i}", i)), (await running).Select(static one => (one.Id, Value(one))));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public async Task A_limit_that_lets_none_run_is_refused_before_anybody_is_asked(int limit)
    {
        RedisProgram<Seq<NodeOutcome<string>>>[] programs = [Echo("a").OnPrimaries(limit), Echo("a").OnReplicas(limit), Echo("a").OnAllNodes(limit), Echo("a").OnEach([], limit)];
        foreach (var program in programs) await _client.Left<RedisError.Client.InvalidArgument, Seq<NodeOutcome<string>>>(program);
        Assert.Equal(0, _client.Finds);
    }

    [Fact]
    public async Task A_cancelled_run_begins_at_no_further_server_and_runs_no_finalizer_there()
    {
        using var source = new CancellationTokenSource();
        var release = new TaskCompletionSource();
        _client[1].Release = release.Task;
        _client[1].OnSent = number =>
        {
            // The finalizer, of what was begun, is answered.
            if (number == 0) source.Cancel();
            else release.SetResult();
        };
        var guarded = new GuardedProgram<string>(Echo("a"), Echo("end").Ignore());

        var outcomes = await _client.Right(guarded.OnPrimaries(1), source.Token);
        Assert.Equal(["ECHO a", "ECHO end"], _client[0].Sent);
        Assert.Equal(["ECHO a", "ECHO end"], _client[1].Sent);
        for (var i = 2; i < Count; i++) Assert.Empty(_client[i].Sent);
        Assert.Equal(Count - 1, outcomes.Count(static one => one.Outcome.IsLeft));
        Assert.All(outcomes.Skip(2), static one => Assert.Equal(new RedisError.Client.Cancelled(Delivery.NotSent), Error(one)));
        Assert.Equal(Delivery.Unknown, Error(outcomes[1]).Delivery);
    }

    [Fact]
    public async Task An_error_is_the_outcome_of_its_server_alone_and_makes_room_for_the_next()
    {
        _client.Refusals[0] = new RedisError.Client.Custom("left", "it has left");
        _client[2].NotSent = static _ => new RedisError.Connection(ConnectionFault.Refused, "gone", Delivery.NotSent);
        var outcomes = await _client.Right(Echo("a").OnAllNodes(2));
        Assert.Equal(Enumerable.Range(0, Count).Select(static i => i is not (0 or 2)), outcomes.Select(static one => one.Outcome.IsRight));
        Assert.Equal("left", Assert.IsType<RedisError.Client.Custom>(Error(outcomes[0])).Code);
        Assert.Empty(_client[0].Sent);
    }

    [Fact]
    public async Task It_can_be_run_again_and_stands_in_queries()
    {
        var program = from before in Pure(1)
                      from all in Echo("a").OnPrimaries(3)
                      from again in Echo("b").OnPrimaries()
                      select before + all.Count + again.Count;
        for (var run = 1; run <= 3; run++)
        {
            Assert.Equal(1 + Count + Count, await _client.Right(program));
            Assert.Equal(2 * run, _client[Count - 1].Sent.Count);
            Assert.Equal(2 * run, _client.Finds);
        }
    }

    [Fact]
    public async Task Where_the_servers_are_not_known_that_is_the_outcome()
    {
        _client.Unknown = new RedisError.Client.Closed(Delivery.NotSent);
        Assert.Equal(_client.Unknown, await _client.Left(Echo("a").OnPrimaries(1)));
        var lease = new FakeClient();
        Assert.IsType<RedisError.Client.Unsupported>(await lease.Left(Echo("a").OnEach([])));
        Assert.IsType<RedisError.Client.Unsupported>(await _client.Left(OnLease(Echo("a").OnPrimaries(1))));
        Assert.Empty(lease.Sent);
    }

    static A Value<A>(NodeOutcome<A> one) => one.Outcome.Match(Right: static value => value, Left: static error => throw new Xunit.Sdk.XunitException($"{error}"));

    static RedisError Error<A>(NodeOutcome<A> one) => one.Outcome.Match(Right: static value => throw new Xunit.Sdk.XunitException($"{value}"), Left: static error => error);

    static void Max(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); seen < now && Interlocked.CompareExchange(ref most, now, seen) != seen;) seen = Volatile.Read(ref most);
    }
}
