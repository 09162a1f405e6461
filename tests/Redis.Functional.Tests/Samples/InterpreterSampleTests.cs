using Interpreters;
using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Samples;

/// <summary>The guard, the recorder with its replay, and the client that fails on purpose, over a client without a wire.</summary>
public sealed class InterpreterSampleTests
{
    readonly FakeClient _server = new(new FakeServer().Answer);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_guard_lets_reads_pass_and_sends_no_write()
    {
        var guarded = new ReadOnlyClient(_server);
        Assert.Equal(Option<string>.None, await guarded.Right(Get<string>("a")));
        Assert.Equal(Option<string>.None, await guarded.Right(Multi(Get<string>("a"))));
        foreach (var program in new RedisProgram<Unit>[]
        {
            Incr("a").Ignore(), (Get<string>("a"), Incr("a")).Zip().Ignore(), Multi(Incr("a")).Ignore(), OnLease(Incr("a")).Ignore(), Incr("a").FireAndForget(),
            RedisScript.Create<long>("return 1").Call("a").Ignore(), BLPop("a", TimeSpan.FromSeconds(1)).Ignore(), Optimistic(["a"], Pure(Multi(Incr("a")))).Ignore(),
        })
        {
            var error = (await guarded.Run(program, Token)).MatchUnsafe(Right: _ => null!, Left: error => error);
            Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Unsupported>(error).Delivery);
        }

        Assert.DoesNotContain(_server.Sent, request => request.StartsWith("INCR", StringComparison.Ordinal) || request.StartsWith("EVAL", StringComparison.Ordinal));
        Assert.Equal(_server.Leases, _server.Returned);
    }

    [Fact]
    public async Task What_was_recorded_is_replayed_without_a_server()
    {
        var tape = new Tape();
        RedisProgram<(long, Option<string>)> program =
            from a in Incr("a")
            from pair in (Incr("a"), Get<string>("b")).Zip()
            from last in Optimistic(["a"], from seen in Get<long>("a") select Multi(IncrBy("a", seen.IfNone(0))))
            select (last, pair.Item2);
        var recorded = await new Recorder(_server, tape).Run(program, Token);
        var sent = _server.RoundTrips;
        var replay = new Replay(tape, _server.Environment);
        Assert.Equal(recorded, await replay.Run(program, Token));
        Assert.Equal(sent, _server.RoundTrips);
        var error = (await replay.Run(Incr("a"), Token)).MatchUnsafe(Right: _ => null!, Left: error => error);
        Assert.Equal(("INCR", Delivery.NotSent), (error.Context.Command, error.Delivery));
    }

    [Fact]
    public async Task Errors_are_recorded_too()
    {
        var tape = new Tape();
        _server.NotSent = static number => number == 0 ? new RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.NotSent) : null;
        var recorder = new Recorder(_server, tape);
        Either<RedisError, long>[] recorded = [await recorder.Run(Incr("a"), Token), await recorder.Run(Incr("a"), Token)];
        var replay = new Replay(tape, _server.Environment);
        Either<RedisError, long>[] replayed = [await replay.Run(Incr("a"), Token), await replay.Run(Incr("a"), Token)];
        Assert.Equal(recorded, replayed);
        Assert.True(recorded[0].IsLeft && recorded[1].IsRight);
    }

    [Fact]
    public async Task A_fault_before_sending_is_retried_and_one_after_it_is_not()
    {
        var faults = new Queue<Fault>([Fault.NotSent, Fault.None, Fault.ReplyLost]);
        var faulty = new FaultyClient(_server, _ => faults.TryDequeue(out var fault) ? fault : Fault.None);
        var retried = Incr("a").AsProgram().Retry(RetrySchedule.Times(3));
        Assert.Equal(1, await faulty.Right(retried));
        var error = (await faulty.Run(retried, Token)).MatchUnsafe(Right: _ => null!, Left: error => error);
        Assert.Equal((Delivery.Unknown, "INCR"), (error.Delivery, error.Context.Command));
        Assert.Equal(Prelude.Some("2"), await faulty.Right(Get<string>("a")));
    }
}
