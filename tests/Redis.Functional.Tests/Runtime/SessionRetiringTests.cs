using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>What a session does when its server has refused a write because it is a replica.</summary>
public sealed class SessionRetiringTests
{
    private const string ReadOnly = "READONLY You can't write against a read only replica.";
    private const string Replica = "%1\r\n+role\r\n+replica\r\n";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string, RedisProgram<string>, string> Refusals => new()
    {
        { "a write", Text(Sample.Get("k")), $"-{ReadOnly}\r\n" },
        { "a write, RESP3", Text(Sample.Get("k")), $"!{ReadOnly.Length}\r\n{ReadOnly}\r\n" },
        { "a script, Redis 7", Text(Sample.Get("k")), $"-{ReadOnly} script: 5f, on @user_script:1.\r\n" },
        { "a script, Redis 6", Text(Sample.Get("k")), $"-ERR Error running script (call to f_5f): @user_script:1: @user_script: 1: -{ReadOnly}\r\n" },
        { "a transaction", RedisProgram.Multi(Sample.Get("k")).Map(static _ => ""), $"+OK\r\n-{ReadOnly}\r\n-EXECABORT Transaction discarded because of previous errors.\r\n" },
        { "EXEC", RedisProgram.Multi(Sample.Get("k")).Map(static _ => ""), $"+OK\r\n+QUEUED\r\n-EXECABORT Transaction discarded because of: {ReadOnly}\r\n" },
        { "a script in a transaction", RedisProgram.Multi(Sample.Get("k")).Map(static _ => ""), $"+OK\r\n+QUEUED\r\n*1\r\n-{ReadOnly}\r\n" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Every_form_of_the_refusal_starts_a_probe(string what, RedisProgram<string> program, string replies)
    {
        var (probe, dials) = Probe();
        await using var bench = new SessionBench(failover: probe);
        var call = bench.Run(program);
        await bench.Received(1);
        await bench.Reply(replies);
        Assert.True((await call.WaitAsync(Patience)).IsError, what);
        probe.Beat(0);
        await probe.Probing.WaitAsync(Patience);
        Assert.Equal(1, dials());
    }

    [Theory]
    [InlineData("$9\r\nREADONLY \r\n")]
    [InlineData("-WRONGTYPE Operation against a key holding the wrong kind of value\r\n")]
    [InlineData("-LOADING Redis is loading the dataset in memory\r\n")]
    public async Task Other_replies_start_none(string reply)
    {
        var (probe, dials) = Probe();
        await using var bench = new SessionBench(failover: probe);
        var call = bench.Run(Sample.Get("k"));
        await bench.Received(1);
        await bench.Reply(reply);
        _ = await call.WaitAsync(Patience);
        probe.Beat(0);
        await probe.Probing.WaitAsync(Patience);
        Assert.Equal(0, dials());
    }

    [Fact]
    public async Task A_session_to_a_replica_takes_no_more_calls_and_ends_when_it_has_its_replies()
    {
        await using var primary = new SessionBench();
        await using var bench = await Doubtful(primary);
        Assert.Equal("HELLO", (await bench.Received(1))[0].Name);
        var due = bench.Run(Sample.Get("k"));
        await bench.Received(1);
        await bench.Reply(Replica);
        await Eventually.TrueAsync(() => !bench.Session.IsOpen, "it takes no more calls");
        Assert.IsType<RedisError.Client.Closed>((await bench.Run(Sample.Get("late")).WaitAsync(Patience)).Error);
        Assert.False(bench.Session.Ended.IsCompleted);
        await bench.Reply("$5\r\nvalue\r\n");
        Assert.True((await due.WaitAsync(Patience)).IsOk);
        Assert.Contains("replica", (await bench.Session.Ended.WaitAsync(Patience)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_does_not_come_holds_it_up_for_a_moment_only()
    {
        await using var primary = new SessionBench();
        await using var bench = await Doubtful(primary);
        await bench.Received(1);
        var due = bench.Run(Sample.Get("k"));
        await bench.Received(1);
        await bench.Reply(Replica);
        await Eventually.TrueAsync(() => !bench.Session.IsOpen, "it takes no more calls");
        bench.Advance(120);
        Assert.Equal(Delivery.Unknown, (await due.WaitAsync(Patience)).Error.Delivery);
        await bench.Session.Ended.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_session_to_a_primary_goes_on()
    {
        await using var primary = new SessionBench();
        await using var bench = await Doubtful(primary);
        await bench.Received(1);
        await bench.Reply("%1\r\n+role\r\n+master\r\n");
        var call = bench.Run(Sample.Get("k"));
        Assert.Equal("GET", (await bench.Received(1))[0].Name);
        await bench.Reply("$5\r\nvalue\r\n");
        Assert.True((await call.WaitAsync(Patience)).IsOk);
        bench.Advance(200);
        Assert.True(bench.Session.IsOpen);
    }

    [Theory]
    [InlineData("+OK\r\n")]
    [InlineData("*2\r\n$1\r\na\r\n$1\r\nb\r\n")]
    [InlineData("%1\r\n:1\r\n:2\r\n")]
    public async Task A_reply_that_HELLO_cannot_have_ends_the_session(string reply)
    {
        await using var primary = new SessionBench();
        await using var bench = await Doubtful(primary);
        Assert.Equal("HELLO", (await bench.Received(1))[0].Name);
        await EndsBefore(bench, reply);
    }

    // With a refusal too many before it, HELLO's own reply comes in the place of ROLE's, and ROLE's would be the next caller's.
    [Theory]
    [InlineData("%2\r\n+server\r\n+redis\r\n+proto\r\n:3\r\n")]
    [InlineData("*4\r\n+server\r\n+redis\r\n+proto\r\n:2\r\n")]
    [InlineData("%1\r\n+master\r\n:0\r\n")]
    [InlineData("*0\r\n")]
    public async Task A_reply_that_ROLE_cannot_have_ends_the_session(string reply)
    {
        await using var primary = new SessionBench();
        await using var bench = await Doubtful(primary);
        await bench.Received(1);
        await bench.Reply("-ERR no\r\n");
        Assert.Equal("ROLE", (await bench.Received(1))[0].Name);
        await EndsBefore(bench, reply);
    }

    private static async Task EndsBefore(SessionBench bench, string reply)
    {
        var call = bench.Run(Sample.Get("k"));
        await bench.Received(1);
        await bench.Reply($"{reply}$1\r\nv\r\n");
        Assert.Equal(Delivery.Unknown, (await call.WaitAsync(Patience)).Error.Delivery);
        Assert.IsType<RedisError.Protocol>(await bench.Session.Ended.WaitAsync(Patience));
    }

    private static RedisProgram<string> Text(Command<LanguageExt.Option<string>> command) => command.AsProgram().Map(static _ => "");

    private static (FailoverProbe Probe, Func<int> Dials) Probe()
    {
        var dials = 0;
        return (new FailoverProbe(_ =>
        {
            dials++;
            return new(new RedisResult<Session>(new RedisError.Client.Closed(Delivery.NotSent)));
        }), () => dials);
    }

    // A session that asks its server for the role, because a new connection has reached a primary.
    private static async Task<SessionBench> Doubtful(SessionBench primary)
    {
        var probe = new FailoverProbe(_ => new(new RedisResult<Session>(primary.Session)));
        var bench = new SessionBench(failover: probe);
        await Found(probe, primary);
        bench.Advance(20);
        return bench;
    }

    private static async Task Found(FailoverProbe probe, SessionBench primary)
    {
        probe.Report();
        probe.Beat(0);
        await primary.Received(1);
        await primary.Reply("%1\r\n+role\r\n+master\r\n");
        await probe.Probing.WaitAsync(Patience);
        Assert.Equal(1, probe.PrimariesFound);
    }
}
