using LanguageExt;
using Redis.Functional.Server;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;
using static Redis.Functional.Tests.Routes.PartRouter;

namespace Redis.Functional.Tests.Routes;

/// <summary>Commands whose keys or nodes are several: the pieces that are sent, and the one outcome that is made of theirs.</summary>
public class PartedBatchTests
{
    readonly PartRouter _router = new();

    [Fact]
    public async Task MGet_is_sent_slot_by_slot_and_answers_in_the_order_of_its_keys()
    {
        var running = _router.RunResult(MGet("{b}1", "a", "{b}2", "a")).AsTask();
        var parts = _router.Next(2);
        Assert.Equal(["MGET a a", "MGET {b}1 {b}2"], parts.Select(Sent));
        Assert.Equal(parts.Select(static part => part.Facts.Slot), [KeySlot.Of("a"), KeySlot.Of("b")]);
        Answer(parts[0], "*2|$1|x|_");
        Answer(parts[1], "*2|$1|1|$-1");
        Assert.Equal(["1", "x", "", ""], Value(await running).Select(static value => value.Match(static some => some.ToString(), static () => "")).ToArray());
    }

    [Fact]
    public async Task MSet_keeps_values_beside_their_keys()
    {
        var running = _router.RunResult(MSet(("a", "1"), ("b", "2"), ("{a}2", "3"))).AsTask();
        var parts = _router.Next(2);
        Assert.Equal(["MSET a 1 {a}2 3", "MSET b 2"], parts.Select(Sent));
        foreach (var part in parts) Answer(part, "+OK");
        Value(await running);
    }

    [Fact]
    public async Task Counts_of_slots_are_added()
    {
        var running = _router.RunResult(Del("a", "b", "c")).AsTask();
        var parts = _router.Next(3);
        Answer(parts[0], ":1");
        Answer(parts[1], ":0");
        Answer(parts[2], ":1");
        Assert.Equal(2, Value(await running));
    }

    static A Value<A>(RedisResult<A> result) => result.TryGetValue(out var value) ? value : throw new InvalidOperationException(result.Error.ToString());
}
