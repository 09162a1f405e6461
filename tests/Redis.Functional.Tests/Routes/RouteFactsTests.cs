using LanguageExt;
using Redis.Functional.Tests.Commands;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Routes;

/// <summary>What a batch answers of itself without being run: its keys, their slots, and whether it only reads.</summary>
public class RouteFactsTests
{
    [Fact]
    public void A_pipeline_knows_its_keys_and_slots()
    {
        var pipeline = Get("{a}1").Zip(MGet("b", "{a}2")).Zip(Echo("c")).Map(static all => all.Item1);

        Assert.Equal(["{a}1", "b", "{a}2"], Texts(pipeline.Keys));
        Assert.Equal([KeySlot.Of("a"), KeySlot.Of("b")], pipeline.Slots.ToArray());
        Assert.True(pipeline.IsReadOnly);
        Assert.Equal(RouteFacts.SeveralSlots, pipeline.Facts.Slot);
    }

    [Fact]
    public void One_command_that_writes_makes_a_batch_that_writes()
    {
        var pipeline = Pipeline.Sequence([Get("a").Ignore(), Set("a", "1").Ignore()]);

        Assert.False(pipeline.IsReadOnly);
        Assert.False(pipeline.Facts.IsReadOnly);
        Assert.Equal(["a", "a"], Texts(pipeline.Keys));
        Assert.Equal(KeySlot.Of("a"), pipeline.Facts.Slot);
    }

    [Fact]
    public void What_has_no_key_has_no_slot()
    {
        Assert.Empty(Ping().Slots);
        Assert.Empty(Pipeline.Pure(1).Keys);
        Assert.Equal(RouteFacts.NoSlot, Ping().Facts.Slot);
        Assert.Equal(RouteFacts.None, Pipeline.Pure(1).Facts);
        Assert.True(Pipeline.Pure(1).IsReadOnly);
    }

    [Fact]
    public void Behind_keys_of_several_slots_each_need_is_still_seen()
    {
        var crossing = Get("a").Ignore().Zip(Get("b").Ignore());
        (Pipeline<Unit> Next, RouteNeeds Needs, bool IsReadOnly)[] next =
        [
            (Get("c").Ignore(), RouteNeeds.None, true),
            (Set("c", "1").Ignore(), RouteNeeds.None, false),
            (MGet("c", "d").Ignore(), RouteNeeds.Splits, true),
            (SInter("c", "d").Ignore(), RouteNeeds.Crosses, true),
            (DbSize().Ignore(), RouteNeeds.FansOut, true),
        ];
        foreach (var (batch, needs, isReadOnly) in next)
        {
            var facts = crossing.Zip(batch).Facts;
            Assert.Equal(RouteFacts.SeveralSlots, facts.Slot);
            Assert.Equal(needs, facts.Needs);
            Assert.Equal(isReadOnly, facts.IsReadOnly);
            Assert.Equal(facts.Needs, batch.Facts.Needs);
        }
    }

    [Fact]
    public void A_key_decides_for_commands_without_one() =>
        Assert.Equal(KeySlot.Of("k"), Ping().Zip(Get("k")).Zip(Ping()).Facts.Slot);

    [Fact]
    public void A_transaction_and_a_blocking_command_know_theirs()
    {
        var transaction = RedisProgram.Multi(Incr("{x}1").Zip(Get("{x}2")));
        Assert.Equal(["{x}1", "{x}2"], Texts(transaction.Keys));
        Assert.Equal([KeySlot.Of("x")], transaction.Slots.ToArray());
        Assert.False(transaction.IsReadOnly);
        Assert.True(RedisProgram.Multi(Get("k")).IsReadOnly);

        var pop = BLPop(["l", "m"], TimeSpan.FromSeconds(1));
        Assert.Equal(["l", "m"], Texts(pop.Keys));
        Assert.Equal([KeySlot.Of("l"), KeySlot.Of("m")], pop.Slots.ToArray());
        Assert.False(pop.IsReadOnly);
    }

    [Fact]
    public void Facts_and_slots_agree_for_every_command_of_the_catalogue() => Assert.All(Groups.Samples, sample =>
    {
        var slots = KeysOf.Request(sample.Request).Select(KeySlot.Of).Distinct().ToArray();
        var isNamed = sample.Request.Spec.Routing.Request == RequestPolicy.NamedSlot;
        var expected = slots.Length switch { 0 => isNamed ? 5 : RouteFacts.NoSlot, 1 => slots[0], _ => RouteFacts.SeveralSlots };
        var facts = RouteFacts.Of(sample.Request);
        Assert.Equal((expected, sample.Request.Spec.IsReadOnly), (facts.Slot, facts.IsReadOnly));
    });

    [Fact]
    public void Facts_allocate_nothing()
    {
        var pipeline = Pipeline.Traverse(Enumerable.Range(0, 100).ToArray(), static i => Set($"{{tag}}{i}", "value").Ignore());
        var deep = Get("a").Zip(Set("b", "c")).Map(static pair => pair.Item1);
        Assert.Equal(KeySlot.Of("tag"), pipeline.Facts.Slot);
        _ = deep.Facts;

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = pipeline.Facts;
        _ = deep.Facts;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void What_is_nested_too_deep_to_be_sent_has_no_keys()
    {
        var deep = Incr("a").Zip(Incr("b")).Map(static pair => pair.Item1);
        for (var i = 0; i < 100_000; i++) deep = deep.Map(static n => n);
        Assert.Empty(deep.Keys);
        Assert.Empty(deep.Slots);
    }

    static IEnumerable<string> Texts(Seq<RedisKey> keys) => keys.Map(static key => key.ToString()).AsEnumerable();
}
