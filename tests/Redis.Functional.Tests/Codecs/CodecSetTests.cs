using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Codecs;

/// <summary>Which codec a type has.</summary>
public class CodecSetTests
{
    static IRedisCodec<T> Find<T>(CodecSet set) => set.Find<T>().Match(Right: c => c, Left: e => throw new Xunit.Sdk.XunitException(e.Message));

    [Fact]
    public void The_usual_types_have_their_codec()
    {
        Assert.Same(Codec.Utf8, Find<string>(CodecSet.Default));
        Assert.Same(Codec.Bytes, Find<byte[]>(CodecSet.Default));
        Assert.Same(Codec.Raw, Find<RedisValue>(CodecSet.Default));
        Assert.Same(Codec.Memory, Find<ReadOnlyMemory<byte>>(CodecSet.Default));
        Assert.Same(Codec.Int32, Find<int>(CodecSet.Default));
        Assert.Same(Codec.Int64, Find<long>(CodecSet.Default));
        Assert.Same(Codec.Double, Find<double>(CodecSet.Default));
        Assert.Same(Codec.Decimal, Find<decimal>(CodecSet.Default));
        Assert.Same(Codec.Bool, Find<bool>(CodecSet.Default));
        Assert.Same(Codec.Guid, Find<Guid>(CodecSet.Default));
    }

    [Fact]
    public void A_type_without_one_says_how_to_add_it()
    {
        var error = CodecSet.Default.Find<Version>().MatchUnsafe(Right: _ => null!, Left: e => e);
        Assert.Contains("CodecSet.Default.With(codec)", Assert.IsType<RedisError.Client.Unsupported>(error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_codec_comes_first_and_leaves_the_old_set_as_it_was()
    {
        var latin = Codec.Text(System.Text.Encoding.Latin1);
        var version = Codec.Utf8.Imap(Version.Parse, static v => v.ToString());
        var set = CodecSet.Default.With(latin).With(version);
        Assert.Same(latin, Find<string>(set));
        Assert.Same(version, Find<Version>(set));
        Assert.Same(Codec.Int32, Find<int>(set));
        Assert.Same(Codec.Utf8, Find<string>(CodecSet.Default));
        Assert.Same(Codec.Utf8, Find<string>(set.With<string>(null!)));
    }

    [Fact]
    public void Finding_and_decoding_a_number_allocates_nothing()
    {
        RedisValue value = "123456";
        long sum = 0;
        for (var i = 0; i < 100; i++) sum += Once(value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) sum += Once(value);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1_100 * 123_456L, sum);
    }

    static long Once(RedisValue value) =>
        CodecSet.Default.Find<long>().Match(
            Right: static _ => 0L, Left: static _ => -1L) + (Codec.Int64.Read(value).TryGetValue(out var number) ? number : 0);
}
