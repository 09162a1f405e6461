using System.Text;
using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Programs;

/// <summary>Arguments that the codecs of the running client encode.</summary>
public sealed class DeferredCommandTests
{
    static readonly Codec<int> Doubled = Codec.Int32.Imap(number => number / 2, number => number * 2);

    static string Sent<A>(Pipeline<A> pipeline, CodecSet codecs)
    {
        var exchange = pipeline.NewExchange(new RedisEnvironment { Codecs = codecs, Random = static () => 0 });
        var bytes = new byte[exchange.Length];
        exchange.Encode(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    static async Task<Either<RedisError, A>> Refused<A>(Pipeline<A> pipeline, CodecSet codecs) =>
        await pipeline.NewExchange(new RedisEnvironment { Codecs = codecs, Random = static () => 0 }).AsEither;

    [Fact]
    public void The_codec_of_the_client_writes_the_value()
    {
        Assert.Equal("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$2\r\n21\r\n", Sent(SetAs("k", 21), CodecSet.Default));
        Assert.Equal("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$2\r\n42\r\n", Sent(SetAs("k", 21), CodecSet.Default.With(Doubled)));
    }

    [Fact]
    public void It_does_so_under_every_reading_and_in_every_batch()
    {
        var codecs = CodecSet.Default.With(Doubled);
        Assert.Contains("42", Sent(SetAs("k", 21).Map(_ => 1).Attempt().Decode(Prelude.Right<RedisError, Either<RedisError, int>>), codecs), StringComparison.Ordinal);
        Assert.Contains("42", Sent(Get("a").Zip(SetAs("k", 21)).Map(_ => 1).Attempt(), codecs), StringComparison.Ordinal);
        Assert.Contains("42", Sent(Pipeline.Traverse([21], n => SetAs("k", n)), codecs), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_without_a_codec_is_refused_before_anything_is_sent()
    {
        var outcome = await Refused(SetAs("k", new Version(1, 2)), CodecSet.Default);
        var error = Assert.IsType<RedisError.Client.Unsupported>(outcome.LeftToSeq().Head());
        Assert.Equal(Delivery.NotSent, error.Delivery);
    }

    [Fact]
    public async Task What_the_codec_throws_is_a_callback_and_nothing_is_sent()
    {
        var codecs = CodecSet.Default.With(Codec.Int32.Imap<int>(number => number, _ => throw new InvalidOperationException("no")));
        var outcome = await Refused(SetAs("k", 1), codecs);
        Assert.IsType<RedisError.Client.CallbackFailed>(outcome.LeftToSeq().Head());
    }

    [Fact]
    public void Two_are_equal_when_key_and_value_are()
    {
        Assert.Equal(SetAs("k", 1), SetAs("k", 1));
        Assert.NotEqual(SetAs("k", 1), SetAs("k", 2));
        Assert.NotEqual(SetAs("k", 1), SetAs("l", 1));
    }
}
