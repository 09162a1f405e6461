using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Redis.Functional.PropertyTests.Resp;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>Replies of several nodes made one: what decoders read is a frame like any other, with the elements that the nodes sent.</summary>
public class CombinerLaws
{
    [Property(MaxTest = 3_000, EndSize = 30, Arbitrary = [typeof(RespValues)])]
    public void Arrays_are_joined_one_after_the_other(AnyRespValue[][] drawn, bool oldNil)
    {
        if (drawn.Length == 0) return;
        var replies = drawn.Select(elements => Reply(Plain(elements), oldNil)).ToArray();
        Assert.Equal(RespValue.OfArray([.. drawn.SelectMany(Plain)]), Read(ReplyCombiner.Joined(replies)), Same);
    }

    [Property(MaxTest = 3_000, EndSize = 30, Arbitrary = [typeof(RespValues)])]
    public void Elements_of_slices_come_back_in_the_order_of_keys(AnyRespValue[] drawn, byte[] keys, bool oldNil)
    {
        if (keys.Length == 0) return;
        var values = drawn.Length == 0 ? [RespValue.Nil] : Plain(drawn);
        var request = MGet(keys.Select(static key => (RedisKey)$"{{{key % 7}}}{key}")).Request;
        var slices = KeySlice.Cut(request).Select(static slice => new Piece(slice, PieceTarget.OfSlot(slice.Slot), 0)).ToArray();
        Assert.Equal(keys.Length, slices.Sum(static slice => ((KeySlice)slice.Request).KeyCount));
        Assert.All(slices, static slice => Assert.Equal(((KeySlice)slice.Request).Slot, RouteFacts.Of(slice.Request).Slot));

        // The value of a key is drawn by its name.
        RespValue ValueOf(RedisKey key) => values[key.ToString().Length * key.ToString()[^1] % values.Length];
        var replies = slices.Select(slice => Reply(KeysOf.Request(slice.Request).Select(ValueOf), oldNil)).ToArray();
        Assert.Equal(RespValue.OfArray([.. KeysOf.Request(request).Select(ValueOf)]), Read(ReplyCombiner.InOrderOfKeys(slices, replies, keys.Length)), Same);
    }

    [Property(MaxTest = 2_000)]
    public void Numbers_are_added_in_any_order(int[] numbers)
    {
        if (numbers.Length == 0) return;
        var replies = numbers.Select(static number => Reply(RespValue.OfInteger(number))).ToArray();
        var sum = Read(ReplyCombiner.Sum(replies));
        Assert.Equal(RespValue.OfInteger(numbers.Sum(static number => (long)number)), sum);
        Assert.Equal(sum, Read(ReplyCombiner.Sum(replies.Reverse().ToArray())));
    }

    [Property(MaxTest = 2_000)]
    public void The_least_is_taken_place_by_place((int First, int Second)[] pairs)
    {
        if (pairs.Length == 0) return;
        var replies = pairs.Select(static pair => Reply([RespValue.OfInteger(pair.First), RespValue.OfInteger(pair.Second)], false)).ToArray();
        var expected = RespValue.OfArray([RespValue.OfInteger(pairs.Min(static pair => pair.First)), RespValue.OfInteger(pairs.Min(static pair => pair.Second))]);
        Assert.Equal(expected, Read(ReplyCombiner.Least(replies)));
        Assert.Equal(RespValue.OfInteger(pairs.Min(static pair => pair.First)), Read(ReplyCombiner.Least([.. pairs.Select(static pair => Reply(RespValue.OfInteger(pair.First)))])));
    }

    static bool Same(RespValue one, RespValue other) => Bytes(one).AsSpan().SequenceEqual(Bytes(other));

    static RespValue[] Plain(AnyRespValue[] values) => [.. values.Select(static value => value.Value)];

    static PartReply Reply(IEnumerable<RespValue> elements, bool oldNil)
    {
        var each = elements.ToArray();
        var output = new ArrayBufferWriter<byte>();
        var header = new byte[RespWriter.HeaderLength(each.Length)];
        RespWriter.WriteHeader(header, each.Length);
        output.Write(header);
        foreach (var element in each)
            output.Write(oldNil && element == RespValue.Nil ? "$-1\r\n"u8 : Bytes(element));
        return new(output.WrittenMemory, null);
    }

    static PartReply Reply(RespValue value) => new(Bytes(value), null);

    static byte[] Bytes(RespValue value)
    {
        var output = new ArrayBufferWriter<byte>();
        RespEncoder.Encode(value, RespProtocol.Resp3, output);
        return output.WrittenSpan.ToArray();
    }

    static RespValue Read(byte[]? frame)
    {
        Assert.NotNull(frame);
        var reader = new RespReader(frame, 0, frame.Length);
        var value = reader.ReadTree();
        Assert.True(reader.AtEnd);
        return value;
    }
}
