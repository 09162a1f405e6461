using System.Collections.Immutable;
using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The forms in which a list of keys, values or pairs is given to a command, and what is sent then.</summary>
public class ListFormsTests
{
    static readonly RedisKey[] Keys = ["a", "b"];
    static readonly string[] Names = ["a", "b"];
    static readonly int[] Numbers = [1, 2];

    [Fact]
    public void Keys_are_given_one_by_one()
    {
        Sends("DEL a", Del("a"));
        Sends("DEL a b", Del("a", "b"));
        Sends("DEL b", Del(Keys[1]));
        Sends("SINTERCARD 2 a b", SInterCard("a", "b"));
        Sends("ZUNION 2 a b", ZUnion("a", "b"));
        Sends("ZDIFF 2 a b WITHSCORES", ZDiffWithScores("a", "b"));
        Sends("ZINTERSTORE d 2 a b", ZInterStore("d", "a", "b"));
        Sends("ZINTERCARD 2 a b", ZInterCard("a", "b"));
    }

    [Fact]
    public void Keys_are_given_as_an_expression()
    {
        Sends("DEL a b", Del(["a", "b"]));
        Sends("DEL a b", Del([.. Names]));
        Sends("DEL a b", Del([.. Names.ToList()]));
        Sends("DEL a b", Del([.. Keys]));
        Sends("DEL k:1 k:2", Del([.. from number in Numbers select $"k:{number}"]));
        Sends("DEL a z", Del(["a", (RedisKey)"z"]));
        Sends("DEL a b", Del(keys: ["a", "b"]));
        Sends("SDIFFSTORE d a b", SDiffStore("d", [.. Names]));
        Sends("ZUNION 2 a b", ZUnion([.. Names]));
        Sends("ZUNION 2 a b AGGREGATE MAX", ZUnion([.. Names], ScoreAggregate.Max));
    }

    [Fact]
    public void Keys_are_given_as_a_list()
    {
        Sends("DEL a b", Del(Keys));
        Sends("DEL a b", Del(Keys.ToList()));
        Sends("DEL a b", Del(Keys.AsEnumerable()));
        Sends("DEL a b", Del(Keys.Where(static key => key != "c")));
        Sends("DEL a b", Del((IReadOnlyList<RedisKey>)Keys));
        Sends("DEL a b", Del(new Seq<RedisKey>(Keys)));
        Sends("DEL a b", Del(ImmutableArray.Create(Keys)));
        Sends("DEL b", Del(Keys.AsSpan(1)));
        Sends("DEL a b", Del((ReadOnlySpan<RedisKey>)Keys));
        Sends("DEL a b", Del(new ArraySegment<RedisKey>(Keys).AsSpan()));
    }

    [Fact]
    public void Each_text_of_a_list_is_a_key()
    {
        Sends("DEL a b", Del(Names));
        Sends("DEL a b", Del(Names.ToList()));
        Sends("DEL a b", Del(Names.AsEnumerable()));
        Sends("DEL a b", Del("a b".Split(' ')));
        Sends("DEL a b", Del(new Seq<string>(Names)));
        Sends("DEL a b", Del(ImmutableArray.Create(Names)));
        Sends("MGET a b", MGet<int>(Names));
        Sends("SADD s a b", SAdd("s", Names));
        Sends("HMGET h a b", HMGet("h", Names.ToList()));
    }

    [Fact]
    public void Bytes_are_one_key_or_value()
    {
        Sends("DEL a", Del("a"u8.ToArray()));
        Sends("DEL a b", Del("a"u8.ToArray(), "b"));
        Sends("LPUSH l a", LPush("l", "a"u8.ToArray()));
        Sends("LPUSH l a", LPush("l", new ReadOnlyMemory<byte>("a"u8.ToArray())));
    }

    [Fact]
    public void Values_are_given_in_every_form()
    {
        Sends("LPUSH l 1 2 3", LPush("l", 1, 2, 3));
        Sends("LPUSH l 1 2 3", LPush("l", [1, 2, 3]));
        Sends("LPUSH l 1 2", LPush("l", [.. Numbers]));
        Sends("LPUSH l 2 4", LPush("l", [.. Numbers.Select(static number => number * 2)]));
        Sends("LPUSH l a 1 2.5", LPush("l", ["a", 1, 2.5]));
        Sends("LPUSH l a b", LPush("l", ["a", "b"]));
        Sends("LPUSH l 1 2", LPush("l", Numbers.Select(static number => (RedisValue)number)));
        Sends("LPUSH l 1 2", LPush("l", new RedisValue[] { 1, 2 }));
        Sends("LPUSH l 2", LPush("l", new RedisValue[] { 1, 2 }.AsSpan(1)));
        Sends("CUSTOM 1 2", Raw("CUSTOM", [.. Numbers]));
        Sends("CUSTOM 1 2", Raw("CUSTOM", Numbers.Select(static number => (RedisValue)number)));
        Sends("CLUSTER ADDSLOTS 1 2", ServerCommands.ClusterAddSlots(Numbers.ToList()));
        Sends("CLUSTER ADDSLOTS 1 2", ServerCommands.ClusterAddSlots([.. Numbers]));
        Sends("CONFIG GET a b", ServerCommands.ConfigGet(Names.ToList()));
        Sends("INFO a b", ServerCommands.Info([.. Names]));
        Sends("INFO", ServerCommands.Info());
        Sends("INFO", ServerCommands.Info(new List<string>()));
    }

    [Fact]
    public void Pairs_are_given_in_every_form()
    {
        Sends("MSET a 1 b x", MSet(("a", 1), ("b", "x")));
        Sends("MSET a 1 b x", MSet([("a", 1), ("b", "x")]));
        Sends("MSET a b", MSet([("a", "b")]));
        Sends("MSET a v b v", MSet([.. Names.Select(static name => (name, "v"))]));
        Sends("MSET a v b v", MSet(Names.Select(static name => (name, "v"))));
        Sends("MSET a v", MSet(new Dictionary<string, string> { ["a"] = "v" }));
        Sends("HSET h 1 2", HSet("h", [.. Numbers.Take(1).Select(static number => (number, 2))]));
        Sends("ZADD z CH 1 a 2 b", ZAddChanged("z", ("a", 1), ("b", 2)));
        Sends("XADD s NOMKSTREAM * a 1", XAddNoMkStream("s", ("a", 1)));
        Sends("XREAD STREAMS a b 1-0 2-0", XRead(("a", new StreamId(1, 0)), ("b", new StreamId(2, 0))));
        Sends("BITFIELD_RO k GET u8 0", BitFieldRo("k", new List<(BitFieldType, BitFieldOffset)> { (BitFieldType.Unsigned(8), 0) }));
    }

    [Fact]
    public void One_way_to_give_a_list_is_a_method_group()
    {
        Func<IEnumerable<RedisKey>, Command<long>> keys = Del;
        Func<List<string>, Command<long>> names = Del;
        Sends("DEL a b", keys(Keys));
        Sends("DEL a b", names(Names.ToList()));
        Assert.Equal(2, new[] { Keys.ToList(), Keys.ToList() }.AsEnumerable().Select(Del).Count());
        Assert.NotNull(Pipeline.Traverse([Names.ToList(), Names.ToList()], Del));
    }

    [Fact]
    public void An_empty_list_is_refused()
    {
        RedisKey[]? noKeys = null;
        RedisValue[]? noValues = null;
        List<RedisKey>? noList = null;
        Refuses("at least one key is required.", Del());
        Refuses("at least one key is required.", Del([]));
        Refuses("at least one key is required.", Del(noKeys!));
        Refuses("at least one key is required.", Del(noList!));
        Refuses("at least one key is required.", Del(Keys.AsSpan(2)));
        Refuses("at least one key is required.", ZUnion(noKeys!));
        Refuses("at least one value is required.", LPush("l", []));
        Refuses("at least one value is required.", LPush("l", noValues!));
        Refuses("at least one pair is required.", MSet([]));
        Refuses("at least one pair is required.", HSet("h", []));
        Refuses("at least one stream is required.", XRead([]));
    }

    [Fact]
    public void The_list_of_the_caller_is_copied()
    {
        RedisKey[] keys = ["a", "b"];
        var del = Del(keys);
        keys[0] = "changed";

        Sends("DEL a b", del);
    }

    [Fact]
    public void A_list_that_is_no_array_yet_needs_none_but_the_commands()
    {
        RedisKey[] keys = [Keys[0], Keys[1], Keys[0]];
        RedisValue value = 1;
        RedisValue[] values = [value, value, value];

        Assert.Equal(Allocated(() => Del(keys)), Allocated(() => Del(Keys[0], Keys[1], Keys[0])));
        Assert.Equal(Allocated(() => Del(keys)), Allocated(() => Del([Keys[0], Keys[1], Keys[0]])));
        Assert.Equal(Allocated(() => Del(keys)), Allocated(() => Del((IEnumerable<RedisKey>)keys)));
        Assert.Equal(Allocated(() => LPush(Keys[0], values)), Allocated(() => LPush(Keys[0], value, value, value)));
    }

    [Fact]
    public async Task A_list_is_given_around_an_await()
    {
        async Task<RedisKey> Later(string key)
        {
            await Task.Yield();
            return key;
        }

        Sends("DEL a b", Del(await Later("a"), await Later("b")));
        Sends("DEL a b", Del([await Later("a"), "b"]));
    }

    static long Allocated(Func<object> make)
    {
        GC.KeepAlive(make());
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static void Sends<A>(string words, Command<A> command) => Assert.Equal(words, Written.As(words, command).Line);

    static void Refuses<A>(string why, Command<A> command) => Assert.Contains($": {why} [NotSent; ", Written.As(why, command).Line);
}
