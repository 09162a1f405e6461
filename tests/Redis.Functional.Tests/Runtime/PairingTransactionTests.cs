using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A transaction that is answered as no transaction can be: the connection ends before the next reply is given out.</summary>
public sealed class PairingTransactionTests
{
    static ServerScript Script => PairingServer.Script;

    static ScriptReply Two => ScriptReply.Array(ScriptReply.Integer(1), ScriptReply.Bulk("x"));

    static readonly Dictionary<string, Func<ServerScript>> Doubted = new()
    {
        ["EXEC is an element short, and an OK follows"] = () => Script.OnFirstExec(ScriptReply.Array(ScriptReply.Integer(1)) + ScriptReply.Ok),
        ["EXEC is an element long"] = () => Script.OnFirstExec(ScriptReply.Array(ScriptReply.Integer(1), ScriptReply.Bulk("x"), ScriptReply.Bulk("y"))),
        ["EXEC is a number, and the array follows"] = () => Script.OnFirstExec(ScriptReply.Integer(1) + Two),
        ["EXEC is a string, and the array follows"] = () => Script.OnFirstExec(ScriptReply.Bulk("x") + Two),
        ["EXEC is nested"] = () => Script.OnFirstExec(ScriptReply.Array(Two)),
        ["EXEC is nil without a watch, and the array follows"] = () => Script.OnFirstExec(ScriptReply.Null + Two),
        ["EXEC has no reply"] = () => Script.OnFirstExec(ScriptReply.Nothing),
        ["EXEC without MULTI"] = () => Script.OnFirstExec(ScriptReply.Error("ERR EXEC without MULTI") + Two),
        ["MULTI is refused and accepted"] = () => Script.On("MULTI", ScriptReply.Error("ERR no") + ScriptReply.Ok),
        ["MULTI is answered by a string"] = () => Script.On("MULTI", ScriptReply.Bulk("OK")),
        ["MULTI is answered by QUEUED"] = () => Script.On("MULTI", ScriptReply.Simple("QUEUED")),
        ["QUEUED is missing"] = () => Script.On("INCR", ScriptReply.Nothing),
        ["a value in place of QUEUED"] = () => Script.On("INCR", ScriptReply.Integer(1)),
        ["a refusal and QUEUED"] = () => Script.On("INCR", ScriptReply.Error("ERR no") + ScriptReply.Simple("QUEUED")),
        ["an array although a command was refused"] = () => Script.On("INCR", ScriptReply.Error("ERR no")).OnFirstExec(Two),
    };

    static readonly Dictionary<string, (Func<ServerScript> Script, Delivery Delivery)> Ended = new()
    {
        ["EXEC is forbidden and MULTI stays open"] = (() => Script.On("EXEC", ScriptReply.Error("NOPERM User u has no permissions to run the 'exec' command")), Delivery.Rejected),
        ["EXEC fails and MULTI stays open"] = (() => Script.On("EXEC", ScriptReply.Error("IOERR what")), Delivery.Rejected),
    };

    public static TheoryData<string, PairingMode, ProtocolPreference> DoubtedCases => PairingBench.Each(Doubted.Keys);

    public static TheoryData<string, PairingMode, ProtocolPreference> EndedCases => PairingBench.Each(Ended.Keys);

    [Theory]
    [MemberData(nameof(DoubtedCases))]
    public async Task A_reply_that_a_transaction_cannot_have_ends_the_connection(string how, PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Doubted[how]());
        var outcome = await PairingBench.Disturbed(server, mode, protocol, Transaction, "MULTI");

        Assert.True(outcome is { IsError: true, Error: { Delivery: Delivery.Unknown } and (RedisError.Protocol or RedisError.Connection) }, $"{outcome}");
    }

    [Theory]
    [MemberData(nameof(EndedCases))]
    public async Task A_multi_that_may_be_open_costs_the_connection_and_not_the_outcome(string how, PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Ended[how].Script());
        var outcome = await PairingBench.Disturbed(server, mode, protocol, Transaction, "MULTI");

        Assert.Equal(Ended[how].Delivery, Assert.IsType<RedisError.Transaction.Aborted>(outcome.Error).Delivery);
    }

    [Theory]
    [MemberData(nameof(EndedCases))]
    public async Task The_call_after_a_multi_that_may_be_open_does_not_meet_it(string how, PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Ended[how].Script());
        await using var client = await PairingBench.Connect(server, mode, protocol);
        _ = await client.Run(mode, Transaction);

        Assert.Equal(Prelude.Some("next"), (await client.Run(mode, Sample.Get("next"))).IfRight());
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task Refusals_and_a_conflict_cost_no_connection(PairingMode mode, ProtocolPreference protocol)
    {
        var refusing = Script.OnFirst(1, "SET", ScriptReply.Error("ERR no")).On("EXEC", (_, session) =>
            PairingServer.Executed(session) is { Count: > 0 } queued ? ScriptReply.Array([.. queued]) : ScriptReply.Error("EXECABORT Transaction discarded because of previous errors."));
        await using var server = ScriptServer.Start(refusing);
        await using var client = await PairingBench.Connect(server, mode, protocol);
        Assert.IsType<RedisError.Transaction.Aborted>((await client.Run(mode, RedisProgram.Multi(Sample.Set("k", "v")))).Error);
        server.Script = Script.OnExec(_ => ScriptReply.Raw("*-1\r\n"));
        Assert.IsType<RedisError.Transaction.Conflict>((await client.Run(mode, RedisProgram.Optimistic(["k"], RedisProgram.Pure(Transaction), RetrySchedule.Times(1)))).Error);
        server.Script = Script.On("MULTI", ScriptReply.Error("NOPERM no")).On("EXEC", ScriptReply.Error("ERR EXEC without MULTI"));
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Transaction.Aborted>((await client.Run(mode, Transaction)).Error).Delivery);

        server.Script = Script;
        Assert.True((await client.Run(mode, Transaction)).IsOk);
        PairingBench.NoneHasEnded(server);
    }

    static Transaction<(long, Option<string>)> Transaction => RedisProgram.Multi(Sample.Incr("a").Zip(Sample.Get("x")));
}
