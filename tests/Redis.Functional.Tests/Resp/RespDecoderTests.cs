using System.Buffers;
using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Trees from bytes in pieces.</summary>
public class RespDecoderTests
{
    [Fact]
    public void A_value_comes_with_its_last_byte()
    {
        var decoder = new RespDecoder();
        var bytes = Frames.Bytes("*2\r\n$5\r\nhello\r\n:7\r\n");
        foreach (var b in bytes[..^1]) Assert.Equal(Option<RespValue>.None, Decode(decoder, [b]));

        Assert.Equal(Option<RespValue>.Some(RespValue.OfArray([RespValue.OfBulk("hello"), RespValue.OfInteger(7)])), Decode(decoder, bytes[^1..]));
    }

    [Fact]
    public void What_follows_a_value_stays_in_the_input()
    {
        var decoder = new RespDecoder();
        var input = new ReadOnlySequence<byte>(Frames.Bytes("+a\r\n+b\r\n+"));

        Assert.Equal(Option<RespValue>.Some(RespValue.OfSimple("a")), decoder.Decode(ref input));
        Assert.Equal(5, input.Length);
        Assert.Equal(Option<RespValue>.Some(RespValue.OfSimple("b")), decoder.Decode(ref input));
        Assert.Equal(Option<RespValue>.None, decoder.Decode(ref input));
        Assert.True(input.IsEmpty);
        Assert.Equal(Option<RespValue>.Some(RespValue.OfSimple("c")), Decode(decoder, Frames.Bytes("c\r\n")));
    }

    [Fact]
    public void A_protocol_error_is_final()
    {
        var decoder = new RespDecoder();
        var first = Decode(decoder, Frames.Bytes("+OK\r\n$x\r\n"));
        Assert.True(first.IsOk);

        var error = Decode(decoder, Frames.Bytes("$x\r\n"));

        Assert.Equal(new RedisError.Protocol("The bytes are not valid RESP: an invalid length at byte 4."), error.Error);
        Assert.Equal(error, Decode(decoder, Frames.Bytes("+OK\r\n")));
    }

    [Fact]
    public void No_input_is_no_value()
    {
        Assert.Equal(Option<RespValue>.None, Decode(new(), []));
        ReadOnlySequence<byte> input = default;
        Assert.Equal(Option<RespValue>.None, new RespDecoder(null).Decode(ref input));
    }

    [Fact]
    public void The_limits_given_are_the_limits()
    {
        Assert.True(Decode(new(new RespLimits { MaxDepth = 1 }), Frames.Bytes("*1\r\n:1\r\n")).IsOk);
        Assert.IsType<RedisError.Protocol>(Decode(new(new RespLimits { MaxDepth = 1 }), Frames.Bytes("*1\r\n*1\r\n:1\r\n")).Error);
    }

    [Fact]
    public void A_value_is_not_changed_by_what_is_received_later()
    {
        var decoder = new RespDecoder();
        var buffer = Frames.Bytes("$5\r\nhello\r\n");
        Assert.True(Decode(decoder, buffer).TryGetValue(out var value));
        buffer.AsSpan().Clear();
        _ = Decode(decoder, Frames.Bytes("$5\r\nwor"));
        _ = Decode(decoder, Frames.Bytes("ld\r\n"));

        Assert.Equal(Option<RespValue>.Some(RespValue.OfBulk("hello")), value);
    }

    static RedisResult<Option<RespValue>> Decode(RespDecoder decoder, byte[] bytes)
    {
        var input = new ReadOnlySequence<byte>(bytes);
        return decoder.Decode(ref input);
    }
}
