using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Lists of another length than the request has arguments: the replies to other requests.</summary>
public sealed class PairingLengthTests
{
    const string OfThree = "*3\r\n$1\r\na\r\n_\r\n$1\r\nc\r\n";
    const string OfTwo = "*2\r\n$1\r\na\r\n$1\r\nb\r\n";
    const string OtherLength = "*2\r\n$1\r\nx\r\n$1\r\ny\r\n";

    static readonly ScriptReply Three = ScriptReply.Array("a", "b", "c");
    static readonly Command<Seq<Option<RedisValue>>> MGetOfThree = MGet("a", "b", "c");

    static readonly Dictionary<string, (string Command, ScriptReply Wrong, RedisProgram<Unit> Program)> Wrong = new()
    {
        ["MGET is answered by an empty set"] = ("MGET", ScriptReply.Raw("~0\r\n") + Three, MGetOfThree.Ignore()),
        ["MGET is answered by a set of its length"] = ("MGET", ScriptReply.Raw("~3\r\n:1\r\n:2\r\n:3\r\n") + Three, MGetOfThree.Ignore()),
        ["MGET is answered by an empty array"] = ("MGET", ScriptReply.Raw("*0\r\n") + Three, MGetOfThree.Ignore()),
        ["MGET is answered by another MGET's reply"] = ("MGET", ScriptReply.Array("x", "y") + Three, MGetOfThree.Ignore()),
        ["MGET is answered by an array that is too long"] = ("MGET", ScriptReply.Array("x", "y", "z", "u") + Three, MGetOfThree.Ignore()),
        ["MGET read by a codec is answered by another MGET's reply"] = ("MGET", ScriptReply.Array("x", "y") + Three, MGet(new RedisKey[] { "a", "b", "c" }, Codec.Utf8).Ignore()),
        ["HEXPIRE is answered by an array of another length"] =
            ("HEXPIRE", ScriptReply.Raw("*1\r\n:1\r\n*2\r\n:1\r\n:1\r\n"), HExpire("k", TimeSpan.FromSeconds(9), ["f", "g"], ExpireWhen.HasNoExpiry).Ignore()),
        ["SCAN is answered by an array of three"] = ("SCAN", ScriptReply.Array("0", "a", "b") + ScriptReply.Raw("*2\r\n$1\r\n0\r\n*0\r\n"), Scan().Ignore()),
        ["MGET in a pipeline is answered by another MGET's reply"] = ("MGET", ScriptReply.Array("x", "y") + Three, Sample.Get("a").Zip(MGetOfThree).Ignore()),
        ["MGET in a sequence is answered by another MGET's reply"] = ("MGET", ScriptReply.Array("x", "y") + Three, Pipeline.Sequence([MGetOfThree, MGetOfThree]).Ignore()),
    };

    static ServerScript Server => PairingServer.Script.Answers("MGET", static command => ScriptReply.Array([.. command.Args.Skip(1).Select(static key => ScriptReply.Bulk(key))]));

    public static TheoryData<string, PairingMode, ProtocolPreference> WrongReplies => PairingBench.Each(Wrong.Keys);

    [Theory]
    [MemberData(nameof(WrongReplies))]
    public async Task A_list_of_another_length_ends_the_connection(string how, PairingMode mode, ProtocolPreference protocol)
    {
        var (command, wrong, program) = Wrong[how];
        await using var server = ScriptServer.Start(Server.OnFirst(1, command, wrong));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, program, command);

        var error = Assert.IsType<RedisError.Protocol>(outcome.Error);
        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Contains($"{command} expects an array of ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_forgotten_command_that_is_answered_by_a_list_of_another_length_ends_the_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server.OnFirst(1, "MGET", ScriptReply.Array("x", "y") + Three));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, MGetOfThree.FireAndForget(), "MGET");

        Assert.True(outcome.IsOk);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_list_of_another_length_in_the_reply_to_EXEC_ends_the_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server.OnFirstExec(ScriptReply.Array(ScriptReply.Bulk("a"), ScriptReply.Array("x", "y"))));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, RedisProgram.Multi(Sample.Get("a").Zip(MGetOfThree)), "MULTI");

        var error = Assert.IsType<RedisError.Protocol>(outcome.Error);
        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Contains("In the reply to EXEC: MGET expects an array of 3 and cannot be answered by array of 2", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task Lists_of_the_right_length_cost_no_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server);
        await using var client = await PairingBench.Connect(server, mode, protocol);

        Assert.Equal(3, (await client.Run(mode, MGetOfThree)).IfRight().Count);
        Assert.Equal("3, 1", string.Join(", ", (await client.Run(mode, Pipeline.Sequence([MGetOfThree, MGet("a")]))).IfRight().Map(static one => one.Count)));
        Assert.Equal(3, (await client.Run(mode, RedisProgram.Multi(Sample.Get("a").Zip(MGetOfThree)))).IfRight().Item2.Count);
        PairingBench.NoneHasEnded(server);
    }

    // In each of the forms that a batch has: the index of a reply must lead to the request that it answers.
    public static TheoryData<string> Forms => [.. Batches.Keys];

    static Dictionary<string, (string Before, Pipeline<Unit> Batch)> Batches { get; } = new()
    {
        ["zipped"] = ("", Pair.Ignore()),
        ["mapped"] = ("", Pair.Map(static both => both).Ignore()),
        ["kept"] = ("", MGetOfThree.Zip(MGet("a", "b").Attempt()).Ignore()),
        ["sequence of commands"] = ("", Pipeline.Sequence([MGetOfThree, MGet("a", "b")]).Ignore()),
        ["sequence of batches"] = ("$1\r\na\r\n", Pipeline.Sequence([Sample.Get("a").Ignore(), Pair.Ignore()]).Ignore()),
        ["sequence with empty batches"] = ("", Pipeline.Sequence([MGetOfThree.Ignore(), Nothing, Nothing, MGet("a", "b").Ignore()]).Ignore()),
        ["sequence that begins with empty batches"] = ("", Pipeline.Sequence([Nothing, Nothing, MGetOfThree.Ignore(), Nothing, MGet("a", "b").Ignore()]).Ignore()),
    };

    static Pipeline<Unit> Nothing => Pipeline.Pure(Unit.Default);

    static Pipeline<(Seq<Option<RedisValue>>, Seq<Option<RedisValue>>)> Pair => MGetOfThree.Zip(MGet("a", "b"));

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_reply_of_a_batch_is_compared_with_its_own_request(string form)
    {
        var (before, batch) = Batches[form];
        await using (var bench = new SessionBench())
        {
            var both = bench.Run(batch);
            await bench.Reply(before + OfThree + OfTwo);
            Assert.True((await both).IsOk);
            Assert.True(bench.Session.IsOpen);
        }

        await using (var bench = new SessionBench())
        {
            var both = bench.Run(batch);
            await bench.Reply(before + OtherLength + OfThree);
            Assert.Contains("MGET expects an array of 3 and cannot be answered by array of 2", Assert.IsType<RedisError.Protocol>((await both).Error).Message, StringComparison.Ordinal);
            Assert.False(bench.Session.IsOpen);
        }

        await using (var bench = new SessionBench())
        {
            var both = bench.Run(batch);
            await bench.Reply(before + OfThree + OfThree);
            Assert.Contains("MGET expects an array of 2 and cannot be answered by array of 3", Assert.IsType<RedisError.Protocol>((await both).Error).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_transaction_whose_MULTI_was_refused_compares_the_length_of_each_reply()
    {
        await using var bench = new SessionBench();
        var transaction = bench.Run(RedisProgram.Multi(MGetOfThree));
        await bench.Reply("-NOPERM no\r\n" + OtherLength);

        Assert.Contains("MGET expects an array of 3", Assert.IsType<RedisError.Protocol>((await transaction).Error).Message, StringComparison.Ordinal);
        Assert.False(bench.Session.IsOpen);
    }

    [Theory]
    [InlineData("~0\r\n", "MGET expects an array of 3 and cannot be answered by set of 0. Replies no longer match their requests; the connection was closed.")]
    [InlineData("$1\r\na\r\n", "MGET expects an array of 3 and cannot be answered by bulk string of 1 bytes. Replies no longer match their requests; the connection was closed.")]
    public async Task The_error_says_what_was_expected_and_what_came(string reply, string message)
    {
        await using var bench = new SessionBench();
        var values = bench.Run(MGetOfThree);
        await bench.Reply(reply);

        Assert.Equal(message, Assert.IsType<RedisError.Protocol>((await values).Error).Message);
    }

    [Fact]
    public async Task The_error_names_nil_where_it_can_be_a_reply()
    {
        await using var bench = new SessionBench();
        var popped = bench.Run(BLPop("k", TimeSpan.FromSeconds(1)));
        await bench.Reply("*3\r\n$1\r\nk\r\n$1\r\nv\r\n$1\r\n0\r\n");

        Assert.Contains("BLPOP expects an array of 2 or nil and cannot be answered by array of 3", Assert.IsType<RedisError.Protocol>((await popped).Error).Message, StringComparison.Ordinal);
    }
}
