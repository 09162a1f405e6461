using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Values;

/// <summary>Text with half of a surrogate pair, as of an emoji cut in two, is refused before anything is sent; it never becomes another key.</summary>
public class RedisTextTests
{
    static readonly string[] Broken = ["\ud83d", "\ude00", "a\ud83d", "\ud83dz", "\ude00\ud83d", "😀"[..1] + "é"];

    // By index: a test's name cannot hold such a text.
    public static TheoryData<int> Texts => [.. Enumerable.Range(0, Broken.Length)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Is_refused_and_nothing_is_sent(int index)
    {
        var text = Broken[index];
        var client = new FakeClient(new FakeServer().Answer);
        foreach (var error in new[]
        {
            await client.Left(Get(text)),
            await client.Left(Set("k", text)),
            await client.Left(SetAs("k", text)),
            await client.Left(Set("k", text, Codec.Utf8)),
            await client.Left(MGet("a", text)),
            await client.Left(Del(new List<string> { "a", text })),
            await client.Left(Publish(text, "payload")),
            await client.Left(Publish("channel", text)),
            await client.Left(Raw("GET", text)),
            await client.Left(RedisScript.Create<long>($"return '{text}'").Call()),
            await client.Left(RedisScript.Create<long>("return 1").Call(text, text)),
            await client.Left(RedisProgram.Multi((Get("a"), Get(text)).Zip())),
        })
        {
            var refused = Assert.IsType<RedisError.Client.InvalidArgument>(error);
            Assert.Equal(Delivery.NotSent, refused.Delivery);
            Assert.Contains("contains an unpaired surrogate, which is not valid text.", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, client.RoundTrips);
    }

    [Fact]
    public void Is_no_value_and_equals_no_other_text()
    {
        RedisValue value = Broken[0];
        RedisKey key = Broken[1];
        Assert.True(value.IsNull && key.IsNull);
        Assert.True(value.Bytes.IsEmpty && key.Bytes.IsEmpty);
        Assert.Equal("", value.ToString());
        Assert.NotEqual(default, value);
        Assert.NotEqual((RedisValue)"\ufffd", value);
        Assert.NotEqual((RedisValue)"", value);
        Assert.Equal(value, key.AsValue());
        Assert.Equal(value.GetHashCode(), key.AsValue().GetHashCode());
    }

    [Fact]
    public void Whole_pairs_are_text()
    {
        Assert.Equal([0xF0, 0x9F, 0x98, 0x80], ((RedisValue)"😀").Bytes.ToArray());
        Assert.Equal("😀", ((RedisKey)"😀").ToString());
        Assert.Equal(RedisValue.Empty, (RedisValue)"");
        Assert.True(((RedisValue)(string)null!).IsNull);
    }

    [Fact]
    public void A_codec_of_an_encoding_replaces_as_it_says() =>
        Assert.Equal("\ufffd", Codec.Text(System.Text.Encoding.UTF8).Encode(Broken[0]).ToString());

    [Fact]
    public void Credentials_and_channels_are_refused()
    {
        var config = new RedisConfig { Credentials = new RedisCredentials("ada", Broken[0]) };
        Assert.Contains("surrogate", config.Validate().Match(Right: _ => "", Left: error => error.Message), StringComparison.Ordinal);
        config = config with { Credentials = new RedisCredentials(Broken[0], "secret") };
        Assert.Contains("surrogate", config.Validate().Match(Right: _ => "", Left: error => error.Message), StringComparison.Ordinal);
        Assert.False(ChannelList.Of([RedisChannel.Literal(Broken[0])]).TryGet(out _, out var problem));
        Assert.Contains("surrogate", problem.Message, StringComparison.Ordinal);
    }
}
