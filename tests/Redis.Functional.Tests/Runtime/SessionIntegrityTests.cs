using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Tests.Programs.FakeServer;

namespace Redis.Functional.Tests.Runtime;

/// <summary>One connection, and a server that answers what it was not asked: what is certain is handed out, and nothing else.</summary>
public sealed class SessionIntegrityTests
{
    static readonly RedisConfig Sealed = new() { ReplyIntegrity = ReplyIntegrity.EachWrite };
    static readonly RedisValue Large = new byte[24 * 1024 * 1024];

    [Fact]
    public async Task A_reply_to_a_request_that_has_not_been_sent_is_nobodys()
    {
        await using var bench = new SessionBench();
        var set = bench.Run(Sample.Set("k", Large));
        var get = bench.Run(Sample.Get("x"));
        await bench.Reply("+OK\r\n$2\r\nOK\r\n");

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Protocol>((await set).Error).Delivery);
        Assert.Equal(Delivery.NotSent, (await get).Error.Delivery);
        Assert.False(bench.Session.IsOpen);
    }

    [Fact]
    public async Task A_reply_that_nobody_has_asked_for_ends_the_connection()
    {
        await using var bench = new SessionBench();
        await bench.Reply("+OK\r\n");
        Assert.IsType<RedisError.Protocol>(await bench.Session.Ended.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_request_that_is_refused_before_all_of_it_was_read_is_refused()
    {
        await using var bench = new SessionBench();
        var set = bench.Run(Sample.Set("k", Large));
        await bench.Reply("-ERR Protocol error: invalid bulk length\r\n");

        Assert.Equal("ERR", Assert.IsType<RedisError.Server>((await set).Error).Code);
    }

    [Fact]
    public async Task A_refusal_of_a_request_that_has_not_been_sent_is_nobodys()
    {
        await using var bench = new SessionBench();
        var set = bench.Run(Sample.Set("k", Large));
        var get = bench.Run(Sample.Get("x"));
        await bench.Reply("-ERR Protocol error: invalid bulk length\r\n-ERR another\r\n");

        Assert.IsType<RedisError.Server>((await set).Error);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Protocol>((await get).Error).Delivery);
    }

    [Fact]
    public async Task A_batch_is_answered_while_its_end_is_still_being_sent()
    {
        await using var bench = new SessionBench();
        var both = bench.Run(Sample.Get("a").Zip(Sample.Set("k", Large)));
        await bench.Reply(Bulk("a"));
        await bench.Reply("-ERR no\r\n");

        Assert.IsType<RedisError.Server>((await both).Error);
        Assert.True(bench.Session.IsOpen);
    }

    [Theory]
    [InlineData("+OK\r\n$1\r\na\r\n")]
    [InlineData("-ERR no\r\n$1\r\na\r\n")]
    public async Task A_batch_is_not_complete_before_its_end_was_sent(string replies)
    {
        await using var bench = new SessionBench();
        var both = bench.Run(Sample.Set("k", Large).Zip(Sample.Get("a")));
        await bench.Reply(replies);

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Protocol>((await both).Error).Delivery);
        Assert.False(bench.Session.IsOpen);
    }

    [Theory]
    [InlineData(true, Delivery.Unknown)]
    [InlineData(false, Delivery.Rejected)]
    public async Task A_transaction_behind_a_refused_exec_may_have_run_its_commands(bool followed, Delivery delivery)
    {
        await using var bench = new SessionBench();
        var first = bench.Run(RedisProgram.Multi(Sample.Set("a", "1")));
        var second = followed ? bench.Run(RedisProgram.Multi(Sample.Set("b", "2"))) : null;
        await bench.Received(followed ? 6 : 3);
        await bench.Reply("+OK\r\n+QUEUED\r\n-NOPERM this user has no permissions to run the 'exec' command\r\n");

        Assert.Equal(delivery, Assert.IsType<RedisError.Transaction.Aborted>((await first).Error).Delivery);
        if (second is not null) Assert.Equal(Delivery.Unknown, (await second).Error.Delivery);
        Assert.False(bench.Session.IsOpen);
    }

    [Fact]
    public async Task A_write_that_the_transport_cancels_ends_the_connection()
    {
        await using var bench = new SessionBench();
        var set = bench.Run(Sample.Set("k", Large));
        bench.CancelWrite();

        var error = Assert.IsType<RedisError.Connection>((await set).Error);
        Assert.Equal((ConnectionFault.Lost, Delivery.Unknown), (error.Fault, error.Delivery));
        Assert.Contains("cancelled", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+QUEUED\r\n")]
    [InlineData(":5\r\n")]
    [InlineData("+OK\r\n")]
    [InlineData("*1\r\n$1\r\na\r\n")]
    public async Task A_reply_that_a_command_cannot_have_is_given_to_nobody(string reply)
    {
        await using var bench = new SessionBench();
        var first = bench.Run(Sample.Get("a"));
        var second = bench.Run(Sample.Get("b"));
        await bench.Received(2);
        await bench.Reply($"{reply}{Bulk("a")}");

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Protocol>((await first).Error).Delivery);
        Assert.Equal(Delivery.Unknown, (await second).Error.Delivery);
    }

    [Fact]
    public async Task Queued_in_place_of_a_reply_that_nobody_awaits_ends_the_connection_too()
    {
        await using var bench = new SessionBench();
        _ = await bench.Run(Sample.Set("a", "1").FireAndForget());
        _ = await bench.Run(Sample.Set("a", "1").Zip(Sample.Get("b")).FireAndForget());
        var next = bench.Run(Sample.Get("c"));
        await bench.Received(4);
        await bench.Reply($"+OK\r\n+OK\r\n+QUEUED\r\n{Bulk("c")}");

        Assert.Equal(Delivery.Unknown, (await next).Error.Delivery);
    }

    [Fact]
    public async Task Queued_in_place_of_a_scripts_reply_ends_the_connection()
    {
        await using var bench = new SessionBench();
        var script = bench.Run(RedisScript.Create<long>("return 1").Call());
        var next = bench.Run(Sample.Get("c"));
        await bench.Received(2);
        await bench.Reply($"+QUEUED\r\n{Bulk("c")}");

        Assert.IsType<RedisError.Protocol>((await script).Error);
        Assert.Equal(Delivery.Unknown, (await next).Error.Delivery);
    }

    [Fact]
    public async Task The_late_reply_to_a_cancelled_call_shows_a_wrong_pairing_too()
    {
        await using var bench = new SessionBench();
        using var cancel = new CancellationTokenSource();
        var cancelled = bench.Run(Sample.Get("a"), cancel.Token);
        var next = bench.Run(Sample.Get("b"));
        await bench.Received(2);
        await cancel.CancelAsync();
        _ = await cancelled;
        await bench.Reply($":1\r\n{Bulk("a")}");

        Assert.Equal(Delivery.Unknown, (await next).Error.Delivery);
    }

    [Fact]
    public async Task A_busy_connection_is_asked_for_a_nonce_once_per_interval()
    {
        await using var bench = new SessionBench(new RedisConfig { KeepAliveInterval = TimeSpan.FromSeconds(1) });
        for (var round = 0; round < 3; round++)
        {
            var second = await Busy(bench);
            bench.Advance(1_000);
            var nonce = Assert.Single(await bench.Received(1));
            await bench.Reply($"{Bulk("b")}{Bulk(nonce.Argument(0))}");

            Assert.Equal("ECHO", nonce.Name);
            Assert.True((await second).IsOk);
        }

        Assert.True(bench.Session.IsOpen);
    }

    [Theory]
    [InlineData("$1\r\nx\r\n", false)]
    [InlineData("-ERR no\r\n", false)]
    [InlineData("-NOPERM User u has no permissions to run the 'echo' command\r\n", true)]
    [InlineData("-BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.\r\n", true)]
    [InlineData("-LOADING Redis is loading the dataset in memory\r\n", true)]
    [InlineData("-MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.\r\n", true)]
    public async Task What_comes_in_place_of_a_nonce_decides(string reply, bool stays)
    {
        await using var bench = new SessionBench(new RedisConfig { KeepAliveInterval = TimeSpan.FromSeconds(1) });
        var second = await Busy(bench);
        bench.Advance(1_000);
        await bench.Received(1);
        var third = bench.Run(Sample.Get("c"));
        await bench.Received(1);
        await bench.Reply($"{Bulk("b")}{reply}{Bulk("c")}");

        Assert.Equal(stays, (await third).IsOk);
        Assert.True((await second).IsOk);
    }

    [Fact]
    public async Task A_connection_that_refused_a_nonce_is_asked_for_no_other()
    {
        await using var bench = new SessionBench(new RedisConfig { KeepAliveInterval = TimeSpan.FromSeconds(1) });
        for (var round = 0; round < 3; round++)
        {
            var second = await Busy(bench);
            bench.Advance(1_000);
            var third = bench.Run(Sample.Get("c"));
            var requests = await bench.Received(round == 0 ? 2 : 1);
            var refusal = round == 0 ? "-NOPERM User u has no permissions to run the 'echo' command\r\n" : "";
            await bench.Reply($"{Bulk("b")}{refusal}{Bulk("c")}");

            Assert.Equal(round == 0 ? ["ECHO", "GET"] : (string[])["GET"], requests.Select(request => request.Name));
            Assert.True((await second).IsOk && (await third).IsOk);
        }
    }

    [Fact]
    public async Task A_server_that_is_busy_with_a_script_is_asked_for_a_nonce_again_and_a_late_one_is_recognized()
    {
        await using var bench = new SessionBench(new RedisConfig { KeepAliveInterval = TimeSpan.FromSeconds(1) });
        FakeRequest? nonce = null;
        for (var round = 0; round < 3; round++)
        {
            var second = await Busy(bench);
            bench.Advance(1_000);
            nonce = Assert.Single(await bench.Received(1));
            await bench.Reply($"{Bulk("b")}-BUSY Redis is busy running a script.\r\n");

            Assert.Equal("ECHO", nonce.Name);
            Assert.True((await second).IsOk);
        }

        var third = bench.Run(Sample.Get("c"));
        await bench.Received(1);
        await bench.Reply(Bulk(nonce!.Argument(0)));
        Assert.Contains("A reply is missing", Assert.IsType<RedisError.Protocol>((await third).Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_refused_ECHO_in_the_handshake_is_asked_for_no_nonce()
    {
        await using var bench = new SessionBench(new RedisConfig { KeepAliveInterval = TimeSpan.FromSeconds(1) }, refusesEcho: true);
        var second = await Busy(bench);
        bench.Advance(1_500);
        var third = bench.Run(Sample.Get("c"));
        var requests = await bench.Received(1);
        await bench.Reply($"{Bulk("b")}{Bulk("c")}");

        Assert.Equal("GET", Assert.Single(requests).Name);
        Assert.True((await second).IsOk && (await third).IsOk);
    }

    [Theory]
    [InlineData("")]
    [InlineData("|1\r\n+ttl\r\n:5\r\n")]
    public async Task A_nonce_that_arrives_too_early_is_handed_to_nobody(string attribute)
    {
        await using var bench = new SessionBench(new RedisConfig { KeepAliveInterval = TimeSpan.FromSeconds(1) });
        var second = await Busy(bench);
        bench.Advance(1_000);
        var nonce = Assert.Single(await bench.Received(1));
        await bench.Reply(attribute + Bulk(nonce.Argument(0)));

        var error = Assert.IsType<RedisError.Protocol>((await second).Error);
        Assert.Contains("A reply is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_each_write_a_value_waits_for_the_nonce_behind_it()
    {
        await using var bench = new SessionBench(Sealed);
        var get = bench.Run(Sample.Get("a"));
        var requests = await bench.Received(2);
        await bench.Reply(Bulk("a"));
        var other = bench.Run(Sample.Get("b"));
        var later = await bench.Received(2);

        Assert.Equal(["GET", "ECHO"], requests.Select(request => request.Name));
        Assert.False(get.IsCompleted);
        await bench.Reply(Bulk(requests[1].Argument(0)));
        Assert.Equal(Prelude.Some("a"), (await get).IfRight());
        Assert.False(other.IsCompleted);
        await bench.Reply($"{Bulk("b")}{Bulk(later[1].Argument(0))}");
        Assert.Equal(Prelude.Some("b"), (await other).IfRight());
        Assert.Equal(0, bench.Session.InFlight);
    }

    [Theory]
    [InlineData("{b}{nonce}")]
    [InlineData("{x}{a}{b}{nonce}")]
    [InlineData("{a}{b}-NOPERM User u has no permissions to run the 'echo' command\r\n")]
    [InlineData("{nonce}{a}{b}")]
    public async Task With_each_write_nothing_of_a_write_is_handed_out_when_its_nonce_is_not_in_its_place(string replies)
    {
        await using var bench = new SessionBench(Sealed);
        var both = bench.Run(Sample.Get("a").Zip(Sample.Get("b")));
        var requests = await bench.Received(3);
        var alone = bench.Run(Sample.Get("c"));
        await bench.Received(2);
        await bench.Reply(replies.Replace("{a}", Bulk("a")).Replace("{b}", Bulk("b")).Replace("{x}", Bulk("x")).Replace("{nonce}", Bulk(requests[2].Argument(0))));

        Assert.Equal(Delivery.Unknown, (await both).Error.Delivery);
        Assert.Equal(Delivery.Unknown, (await alone).Error.Delivery);
    }

    [Fact]
    public async Task With_each_write_a_refusal_of_exec_is_not_handed_out_before_its_nonce()
    {
        await using var bench = new SessionBench(Sealed);
        var transaction = bench.Run(RedisProgram.Multi(Sample.Set("a", "1")));
        await bench.Received(4);
        await bench.Reply("+OK\r\n+QUEUED\r\n-NOPERM this user has no permissions to run the 'exec' command\r\n");

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Protocol>((await transaction).Error).Delivery);
    }

    [Fact]
    public async Task With_each_write_a_deadline_is_kept_while_the_nonce_is_awaited()
    {
        await using var bench = new SessionBench(Sealed with { CommandTimeout = TimeSpan.FromSeconds(1), ReadTimeout = TimeSpan.Zero });
        var get = bench.Run(Sample.Get("a"));
        await bench.Received(2);
        await bench.Reply(Bulk("a"));
        await Eventually.TrueAsync(() => bench.Session.InFlight == 1, "the reply is in");
        await Eventually.TrueAsync(
            () =>
            {
                bench.Advance(100);
                return get.IsCompleted;
            },
            "the deadline has passed");

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await get).Error).Delivery);
    }

    // A connection that has answered one call and owes another its reply.
    static async Task<Task<RedisResult<Option<string>>>> Busy(SessionBench bench)
    {
        var first = bench.Run(Sample.Get("a"));
        await bench.Received(1);
        await bench.Reply(Bulk("a"));
        _ = await first;
        var second = bench.Run(Sample.Get("b"));
        await bench.Received(1);
        return second;
    }
}

static class Rights
{
    public static A IfRight<A>(this RedisResult<A> result) => result.TryGetValue(out var value) ? value : throw new Xunit.Sdk.XunitException($"{result.Error}");
}
