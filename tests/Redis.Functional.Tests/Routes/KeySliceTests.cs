using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Routes;

/// <summary>A request of keys in several slots, cut into one for each of them.</summary>
public class KeySliceTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000)]
    [InlineData(40_000)]
    public void Slices_have_the_keys_of_their_slot_in_the_order_of_the_request(int count)
    {
        RedisKey[] keys = [.. Enumerable.Range(0, count).Select(static i => (RedisKey)$"key:{i % 17}:{i / 3}")];
        var expected = keys.Select(static (key, index) => (Slot: KeySlot.Of(key), index)).GroupBy(static one => one.Slot, static one => one.index).OrderBy(static group => group.Key).ToArray();
        var slices = KeySlice.Cut(((Command<LanguageExt.Seq<LanguageExt.Option<RedisValue>>>)MGet(keys)).Request);
        Assert.Equal(expected.Select(static group => group.Key), slices.Select(static slice => slice.Slot));
        Assert.Equal(expected.Select(static group => group.ToArray()), slices.Select(static slice => Enumerable.Range(0, slice.KeyCount).Select(slice.KeyOfWhole).ToArray()));
        Assert.All(slices, slice => Assert.Equal(keys[slice.KeyOfWhole(0)], slice.Argument(0).AsKey()));
    }

    [Fact]
    public void What_belongs_to_a_key_stays_with_it()
    {
        (RedisKey Key, RedisValue Value)[] pairs = [.. Enumerable.Range(0, 200).Select(static i => ((RedisKey)$"key:{i}", (RedisValue)$"value {i}"))];
        foreach (var slice in KeySlice.Cut(MSet(pairs).Request))
        {
            for (var i = 0; i < slice.KeyCount; i++)
            {
                Assert.Equal(pairs[slice.KeyOfWhole(i)].Key, slice.Argument(2 * i).AsKey());
                Assert.Equal(pairs[slice.KeyOfWhole(i)].Value, slice.Argument((2 * i) + 1));
            }
        }
    }
}
