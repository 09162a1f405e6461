using System.Text;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Whether a transaction may end in a conflict depends on what was sent before it on its connection.</summary>
public sealed class LeaseTraceTests
{
    [Theory]
    [InlineData("WATCH", nameof(Acceptance.Last))]
    [InlineData("WATCH GET", nameof(Acceptance.Last))]
    [InlineData("UNWATCH WATCH", nameof(Acceptance.Last))]
    [InlineData("", nameof(Acceptance.Doubt))]
    [InlineData("GET", nameof(Acceptance.Doubt))]
    [InlineData("WATCH UNWATCH", nameof(Acceptance.Doubt))]
    [InlineData("WATCH MULTI", nameof(Acceptance.Doubt))]
    public void Nil_of_exec_is_a_conflict_while_a_watch_is_on(string before, string acceptance)
    {
        var trace = default(LeaseTrace);
        foreach (var name in before.Split(' ')) trace.Add(Effect(name));
        var transaction = RedisProgram.Multi(Sample.Incr("k")).NewExchange(new RedisEnvironment { Random = static () => 0 })!;
        trace.Prepare(transaction);

        Assert.Equal(Acceptance.More, Accept(transaction, "+OK\r\n"));
        Assert.Equal(Acceptance.More, Accept(transaction, "+QUEUED\r\n"));
        Assert.Equal(acceptance, Accept(transaction, "*-1\r\n").ToString());
    }

    [Fact]
    public void Each_kind_of_exchange_tells_its_effect()
    {
        Assert.Equal(ConnectionEffect.Watches, EffectOf(WatchSpec.Watch.OfKeys([(RedisKey)"k"])));
        Assert.Equal(ConnectionEffect.Unwatches, EffectOf(WatchSpec.Unwatch.Of()));
        Assert.Equal(ConnectionEffect.Unwatches, EffectOf(WatchSpec.Unwatch.Of().FireAndForget()));
        Assert.Equal(ConnectionEffect.Unwatches, EffectOf(WatchSpec.Unwatch.Of().Map(static _ => 1)));
        Assert.Equal(ConnectionEffect.Transacts, EffectOf(RedisProgram.Multi(Sample.Incr("k"))));
        Assert.Equal(ConnectionEffect.None, EffectOf(Sample.Incr("k")));
        Assert.Equal(ConnectionEffect.None, EffectOf(Sample.Incr("k").Zip(Sample.Incr("l"))));
    }

    [Theory]
    [InlineData("GET", false, false)]
    [InlineData("MULTI", true, false)]
    [InlineData("WATCH UNWATCH", true, true)]
    public void What_a_lease_leaves_decides_the_fence(string sent, bool isMarked, bool hasWatched)
    {
        var trace = default(LeaseTrace);
        foreach (var name in sent.Split(' ')) trace.Add(Effect(name));

        Assert.Equal((isMarked, hasWatched), (trace.IsMarked, trace.HasWatched));
    }

    [Theory]
    [InlineData("$2\r\nOK\r\n")]
    [InlineData("+QUEUED\r\n")]
    [InlineData(":1\r\n")]
    public void Multi_is_doubted_at_its_own_reply(string reply) => Assert.Equal(
        Acceptance.Doubt,
        Accept(RedisProgram.Multi(Sample.Incr("k")).NewExchange(new RedisEnvironment { Random = static () => 0 })!, reply));

    static ConnectionEffect EffectOf<A>(RedisProgram<A> program) =>
        program.NewExchange(new RedisEnvironment { Random = static () => 0 })!.Effect;

    static ConnectionEffect Effect(string name) => name switch
    {
        "WATCH" => ConnectionEffect.Watches,
        "UNWATCH" => ConnectionEffect.Unwatches,
        "MULTI" => ConnectionEffect.Transacts,
        _ => ConnectionEffect.None,
    };

    static Acceptance Accept(Exchange exchange, string reply) => exchange.Accept(new ReplyFrame(Encoding.UTF8.GetBytes(reply)));
}
