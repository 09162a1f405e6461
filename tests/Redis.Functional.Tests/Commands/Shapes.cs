using System.Buffers;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>Replies in the shapes of both protocols: what RESP3 sends as maps, sets, doubles and booleans comes as lists, strings and integers in RESP2.</summary>
static class Shapes
{
    /// <summary>What a command makes of a reply of RESP3; of the same reply in RESP2 it must make the same.</summary>
    public static A Both<A>(Command<A> command, RespValue reply)
    {
        var newer = Read(command, reply, RespProtocol.Resp3);
        Assert.True(newer.TryGetValue(out var value), $"{reply}: {newer}");
        var older = Read(command, reply, RespProtocol.Resp2);
        Assert.True(older.TryGetValue(out var same), $"{reply}: {older}");
        Replies.AreEqual(value, same);
        return value;
    }

    /// <summary>The error a command makes of a reply.</summary>
    public static RedisError Refused<A>(Command<A> command, RespValue reply)
    {
        var result = Read(command, reply, RespProtocol.Resp3);
        Assert.True(result.IsError, $"{result}");
        return result.Error;
    }

    public static RespValue Map(params (string Name, RespValue Value)[] pairs) =>
        RespValue.OfMap(pairs.Select(pair => KeyValuePair.Create(Text(pair.Name), pair.Value)));

    public static RespValue List(params RespValue[] items) => RespValue.OfArray([.. items]);

    public static RespValue Set(params string[] words) => RespValue.OfSet([.. words.Select(Text)]);

    public static RespValue Texts(params string[] words) => RespValue.OfArray([.. words.Select(Text)]);

    public static RespValue Text(string text) => RespValue.OfBulk(text);

    public static RespValue Number(long number) => RespValue.OfInteger(number);

    static RedisResult<A> Read<A>(Command<A> command, RespValue reply, RespProtocol protocol)
    {
        var output = new ArrayBufferWriter<byte>();
        RespEncoder.Encode(reply, protocol, output);
        var reader = new RespReader(output.WrittenSpan.ToArray(), 0, output.WrittenCount);
        return command.Read(ref reader, CodecSet.Default);
    }
}
