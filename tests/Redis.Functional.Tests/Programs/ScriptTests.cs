using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Scripts against a server that knows what was loaded, and forgets it when it is told.</summary>
public class ScriptTests
{
    const string Text = "return 1";
    const string Digest = "e0e1f9fabfc9d4800c877a703b823ac0578ff8db";
    const string Unknown = "-NOSCRIPT No matching script. Please use EVAL.\r\n";
    static readonly RedisScript<long> One = RedisScript.Create<long>(Text);

    readonly System.Collections.Generic.HashSet<string> _known = [];
    readonly FakeClient _client;
    string _reply = ":1\r\n";

    public ScriptTests() => _client = new(Answer);

    string Answer(FakeRequest request)
    {
        if (request.Name == "FCALL") return _reply;
        if (request.Name is not ("EVAL" or "EVALSHA" or "EVAL_RO" or "EVALSHA_RO")) return "+OK\r\n";
        if (request.Name.StartsWith("EVALSHA", StringComparison.Ordinal)) return _known.Contains(request.Argument(0)) ? _reply : Unknown;
        _known.Add(RedisScript.Create(request.Argument(0)).Sha1);
        return _reply;
    }

    [Fact]
    public void It_is_named_by_the_digest_of_its_text()
    {
        Assert.Equal((Text, Digest, false), (One.Text, One.Sha1, One.IsReadOnly));
        Assert.Equal($"script {Digest}", One.ToString());
        Assert.Equal($"read-only script {Digest}", One.ReadOnly().ToString());
    }

    [Fact]
    public async Task Alone_it_goes_by_digest_and_only_once_by_text()
    {
        Assert.Equal(1, await _client.Right(One.Call("k", "a", 2)));
        Assert.Equal(1, await _client.Right(One.Call(["k", "l"], "a")));

        Assert.Equal([$"EVALSHA {Digest} 1 k a 2", $"EVAL {Text} 1 k a 2", $"EVALSHA {Digest} 2 k l a"], _client.Sent);
    }

    [Fact]
    public async Task Under_any_reading_it_goes_by_digest_first()
    {
        Assert.Equal("1", await _client.Right(One.Map(n => $"{n}").Call()));
        Assert.Equal(2, await _client.Right(One.Call().Map(n => n + 1)));
        Assert.Equal(Outcomes.AsRight(1L), await _client.Right(One.Call().Attempt()));
        Assert.Equal(3, await _client.Right(One.Decode(n => Outcomes.AsRight(n + 2)).Call()));
        Assert.Equal(1, await _client.Right(from _ in Incr("a").AsProgram().Attempt() from n in One.Call() select n));

        Assert.Equal(6, _client.Sent.Count(line => line.StartsWith("EVAL", StringComparison.Ordinal)));
        Assert.Single(_client.Sent, line => line.StartsWith("EVAL ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_batches_it_goes_by_text_so_that_no_flush_can_reorder_it()
    {
        await _client.Right(One.Call());
        await _client.Right((Set("a", 1), One.Call("a")).Zip());
        await _client.Right(Multi((One.Call("a"), One.Call("b")).Zip()));
        await _client.Right(One.Call("c").FireAndForget());

        Assert.Equal(
            ["SET a 1", $"EVAL {Text} 1 a", "MULTI", $"EVAL {Text} 1 a", $"EVAL {Text} 1 b", "EXEC", $"EVAL {Text} 1 c"],
            _client.Sent.Skip(2));
    }

    [Fact]
    public async Task A_read_only_one_goes_by_the_commands_that_cannot_write()
    {
        var command = One.ReadOnly().Call("k");
        Assert.Equal(CommandFlags.ReadOnly, command.Flags & CommandFlags.ReadOnly);
        await _client.Right(command);
        await _client.Right((command, command).Zip());

        Assert.Equal([$"EVALSHA_RO {Digest} 1 k", $"EVAL_RO {Text} 1 k", $"EVAL_RO {Text} 1 k", $"EVAL_RO {Text} 1 k"], _client.Sent);
    }

    [Theory]
    [InlineData("-NOSCRIPT made up by the script\r\n")]
    [InlineData("-WRONGTYPE Operation against a key\r\n")]
    [InlineData("-OOM command not allowed\r\n")]
    [InlineData("-ERR user_script:1: oops\r\n")]
    public async Task An_error_out_of_a_script_is_unknown_and_never_runs_it_again(string reply)
    {
        _known.Add(Digest);
        _reply = reply;

        Assert.Equal(Delivery.Unknown, (await _client.Left(One.Call())).Delivery);
        Assert.Single(_client.Sent);
        Assert.Equal(Delivery.Unknown, (await _client.Left(Multi(One.Call()))).Delivery);
    }

    [Fact]
    public async Task The_text_is_sent_once_and_a_server_that_still_does_not_know_it_is_believed()
    {
        var client = new FakeClient(_ => Unknown);
        Assert.Equal("NOSCRIPT", (await client.Left<RedisError.Server, long>(One.Call())).Code);
        Assert.Equal(2, client.RoundTrips);
    }

    [Theory]
    [InlineData("return redis.error_reply('NOSCRIPT No matching script. Please use EVAL.')", "")]
    [InlineData("return redis.error_reply(ARGV[1])", "NOSCRIPT No matching script. Please use EVAL.")]
    public async Task A_script_that_can_answer_as_the_server_does_is_sent_again_only_if_the_server_lacks_it(string text, string argument)
    {
        var runs = 0;
        var exists = 0;
        var client = new FakeClient(request =>
        {
            if (request.Name == "SCRIPT") return $"*1\r\n:{exists}\r\n";
            if (request.Name == "EVALSHA" && exists == 0) return Unknown;
            exists = 1;
            runs++;
            return Unknown;
        });
        var script = RedisScript.Create<long>(text).Call([], argument);

        Assert.Equal(Delivery.Unknown, (await client.Left<RedisError.Server, long>(script)).Delivery);
        Assert.Equal(1, runs);
        Assert.Equal(["EVALSHA", "SCRIPT", "EVAL"], client.Sent.Select(sent => sent.Split(' ')[0]));

        var again = await client.Left<RedisError.Server, long>(script);
        Assert.Equal(("NOSCRIPT", Delivery.Unknown, false), (again.Code, again.Delivery, again.IsRetrySafe));
        Assert.Equal(2, runs);
        Assert.Equal(["EVALSHA", "SCRIPT"], client.Sent.Skip(3).Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public async Task A_script_is_not_sent_again_when_the_server_does_not_say_whether_it_has_it()
    {
        var client = new FakeClient(request => request.Name == "SCRIPT" ? "-NOPERM no permissions\r\n" : Unknown);
        var script = RedisScript.Create<long>("return redis.error_reply('NOSCRIPT No matching script. Please use EVAL.')");

        Assert.Equal(Delivery.Unknown, (await client.Left<RedisError.Server, long>(script.Call())).Delivery);
        Assert.Equal(["EVALSHA", "SCRIPT"], client.Sent.Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public async Task Retry_runs_a_digest_that_is_unknown_again_but_no_script_that_may_have_run()
    {
        _client.ReplyLost = n => n == 1 ? Lost(Delivery.Unknown) : null;
        Assert.Equal(Delivery.Unknown, (await _client.Left(One.Call().Retry(RetrySchedule.Times(3)))).Delivery);
        Assert.Equal(2, _client.RoundTrips);
    }

    [Fact]
    public async Task Cancelling_reaches_the_second_sending_too()
    {
        using var source = new CancellationTokenSource();
        _client.OnSent = n =>
        {
            if (n == 1) source.Cancel();
        };
        var error = await _client.Left<RedisError.Client.Cancelled, long>(One.Call(), source.Token);
        Assert.Equal((Delivery.Unknown, 2), (error.Delivery, _client.RoundTrips));

        Assert.Equal(Delivery.NotSent, (await _client.Left<RedisError.Client.Cancelled, long>(One.Call(), source.Token)).Delivery);
    }

    [Fact]
    public async Task Cancelling_between_the_two_sendings_says_that_nothing_ran()
    {
        using var source = new CancellationTokenSource();
        var client = new FakeClient(_ => Unknown) { NotSent = n => n == 1 ? new RedisError.Client.Closed(Delivery.NotSent) : null };
        Assert.Equal(Delivery.NotSent, (await client.Left(One.Call(), source.Token)).Delivery);
    }

    [Fact]
    public async Task Replies_are_read_as_the_definition_says()
    {
        _reply = "$-1\r\n";
        Assert.Equal(Option<string>.None, await _client.Right(RedisScript.CreateOptional<string>(Text).Call()));
        Assert.IsType<RespValue.Null>(await _client.Right(RedisScript.Create(Text).Call()));
        Assert.IsType<RedisError.Decode>(await _client.Left(One.Call()));
        _reply = "*2\r\n:1\r\n$1\r\n2\r\n";
        var items = await _client.Items(RedisScript.CreateList(Text, Codec.Int32).Call());
        Assert.Equal([1, 2], items);
        _reply = "$3\r\nabc\r\n";
        Assert.Equal("abc", await _client.Right(RedisScript.Create(Text, Codec.Utf8).Call()));
        Assert.Equal("abc", await _client.Right(RedisScript.Create<string>(Text).Call()));
    }

    [Fact]
    public async Task What_cannot_be_sent_is_refused()
    {
        Assert.IsType<RedisError.Client.InvalidArgument>(await _client.Left(RedisScript.Create(null!).Call()));
        Assert.IsType<RedisError.Client.InvalidArgument>(await _client.Left(One.Call(default(RedisKey))));
        Assert.IsType<RedisError.Client.InvalidArgument>(await _client.Left(One.Call("k", default(RedisValue))));
        Assert.IsType<RedisError.Client.CallbackFailed>(await _client.Left(One.Call(Throwing(), [])));
        Assert.Empty(_client.Sent);
        Assert.Equal(1, await _client.Right(One.Call((RedisKey[])null!, null!)));
        Assert.Equal(1, await _client.Right(One.Call((IEnumerable<RedisKey>)null!, (IEnumerable<RedisValue>)null!)));
    }

    [Fact]
    public void Calls_are_equal_by_text_keys_arguments_and_reading()
    {
        Assert.Equal(One.Call("k", 1), One.Call(["k"], 1));
        Assert.NotEqual(One.Call("k", 1), One.Call("k", 2));
        Assert.NotEqual(One.Call("k"), RedisScript.Create<long>("return 2").Call("k"));
        Assert.Equal("k l", string.Join(' ', One.Call(["k", "l"], "a").Keys));
    }

    static IEnumerable<RedisKey> Throwing()
    {
        yield return "k";
        throw new InvalidOperationException("told to throw");
    }

    [Theory]
    [InlineData("-LOADING Redis is loading the dataset in memory\r\n", Text, Delivery.Rejected)]
    [InlineData("-LOADING Valkey is loading the dataset in memory\r\n", Text, Delivery.Rejected)]
    [InlineData("-BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.\r\n", Text, Delivery.Rejected)]
    [InlineData("-READONLY You can't write against a read only replica. script: 5f, on @user_script:1.\r\n", Text, Delivery.Rejected)]
    [InlineData("-READONLY You can't write against a read only replica.\r\n", "redis.call('PUBLISH', 'c', 'm') redis.call('SET', KEYS[1], 'v')", Delivery.Unknown)]
    [InlineData("-READONLY You can't write against a read only replica.\r\n", "return redis.error_reply(\"READONLY You can't write against a read only replica.\")", Delivery.Unknown)]
    [InlineData("-LOADING Redis is loading the dataset in memory\r\n", "return redis.error_reply('LOADING Redis is loading the dataset in memory')", Delivery.Unknown)]
    [InlineData("-LOADING made up by the script\r\n", Text, Delivery.Unknown)]
    [InlineData("-READONLY made up by the script\r\n", Text, Delivery.Unknown)]
    [InlineData("-ERR Error running script: -READONLY You can't write against a read only replica.\r\n", Text, Delivery.Unknown)]
    [InlineData("-MOVED 7629 127.0.0.1:7001\r\n", Text, Delivery.Rejected)]
    [InlineData("-ASK 7629 127.0.0.1:7001\r\n", Text, Delivery.Rejected)]
    [InlineData("-TRYAGAIN Multiple keys request during rehashing of slot\r\n", Text, Delivery.Rejected)]
    [InlineData("-CLUSTERDOWN The cluster is down\r\n", Text, Delivery.Rejected)]
    [InlineData("-MOVED 1 127.0.0.1:7001\r\n", Text, Delivery.Unknown)]
    [InlineData("-MOVED\r\n", Text, Delivery.Unknown)]
    [InlineData("-TRYAGAIN made up by the script\r\n", Text, Delivery.Unknown)]
    [InlineData("-ASK 7629 127.0.0.1:7001\r\n", "redis.call('SET', KEYS[1], 'v') return redis.error_reply('ASK 7629 127.0.0.1:7001')", Delivery.Unknown)]
    [InlineData("-CLUSTERDOWN The cluster is down\r\n", "redis.call('SET', KEYS[1], 'v') return redis.error_reply(ARGV[1] .. 'clusterdown')", Delivery.Unknown)]
    public async Task A_refusal_in_the_servers_own_words_proves_that_it_has_not_run(string reply, string text, Delivery delivery)
    {
        _reply = reply;
        var script = RedisScript.Create<long>(text);
        Assert.Equal(delivery, (await _client.Left(script.Call("k"))).Delivery);
        Assert.Equal(delivery, (await _client.Left(script.Call("k"))).Delivery);
        Assert.Equal(delivery == Delivery.Rejected, (await _client.Left(script.Call("k"))).IsRetrySafe);
    }

    [Theory]
    [InlineData("-MOVED 7629 127.0.0.1:7001\r\n", "a", Delivery.Rejected)]
    [InlineData("-ASK 7629 127.0.0.1:7001\r\n", "a", Delivery.Rejected)]
    [InlineData("-TRYAGAIN Multiple keys request during rehashing of slot\r\n", "a", Delivery.Rejected)]
    [InlineData("-CLUSTERDOWN Hash slot not served\r\n", "a", Delivery.Rejected)]
    [InlineData("-CLUSTERDOWN The cluster is down\r\n", "a", Delivery.Rejected)]
    [InlineData("-MOVED 7630 127.0.0.1:7001\r\n", "a", Delivery.Unknown)]
    [InlineData("-MOVED 7629 127.0.0.1:7001 script: hit, on @user_function:1.\r\n", "a", Delivery.Unknown)]
    [InlineData("-MOVED 7629 127.0.0.1:7001\r\n", "MOVED 7629 127.0.0.1:7001", Delivery.Unknown)]
    [InlineData("-ASK 7629 127.0.0.1:7001\r\n", "ask", Delivery.Unknown)]
    [InlineData("-TRYAGAIN made up by the function\r\n", "a", Delivery.Unknown)]
    [InlineData("-CLUSTERDOWN made up by the function\r\n", "a", Delivery.Unknown)]
    [InlineData("-LOADING Redis is loading the dataset in memory\r\n", "a", Delivery.Unknown)]
    [InlineData("-ERR made up by the function\r\n", "a", Delivery.Unknown)]
    public async Task Of_a_function_only_what_a_node_of_a_cluster_says_proves_that_it_has_not_run(string reply, string argument, Delivery delivery)
    {
        _reply = reply;
        Assert.Equal(delivery, (await _client.Left(RedisFunction.Create<long>("hit").Call("k", argument))).Delivery);
        _known.Add("5f3c");
        Assert.Equal(delivery, (await _client.Left(Redis.Functional.Commands.EvalSha("5f3c", ["k"], [argument]))).Delivery);
    }
}
